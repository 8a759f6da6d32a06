using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>What of a box is seen.</summary>
internal static class Boxes
{
    extension(Box box)
    {
        /// <summary>The part inside the other box; of no width or height where there is none.</summary>
        public Box Within(Box other)
        {
            var (left, top) = (Math.Max(box.Left, other.Left), Math.Max(box.Top, other.Top));
            return new Box(left, top, Math.Max(left, Math.Min(box.Right, other.Right)), Math.Max(top, Math.Min(box.Bottom, other.Bottom)));
        }

        /// <summary>Whether the two share at least a point of their edges.</summary>
        public bool Touches(Box other) =>
            box.Left <= other.Right && other.Left <= box.Right && box.Top <= other.Bottom && other.Top <= box.Bottom;
    }
}
