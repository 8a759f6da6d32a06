using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>From places on a page as it is read to the page itself. Kept for each page, which its glyphs are not.</summary>
/// <param name="From">How the writing runs on the page itself.</param>
/// <param name="Width">Width of the page as it is read, in points.</param>
/// <param name="Height">Height of the page as it is read.</param>
internal readonly record struct TurnBack(WritingDirection From, double Width, double Height)
{
    /// <summary>A place as the page itself has it.</summary>
    public Box Original(Box box) => From switch
    {
        WritingDirection.Down => new Box(Height - box.Bottom, box.Left, Height - box.Top, box.Right),
        WritingDirection.Up => new Box(box.Top, Width - box.Right, box.Bottom, Width - box.Left),
        WritingDirection.Left => new Box(Width - box.Right, Height - box.Bottom, Width - box.Left, Height - box.Top),
        _ => box,
    };
}
