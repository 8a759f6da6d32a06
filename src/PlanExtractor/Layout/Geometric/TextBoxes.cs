using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Frames with text that stand side by side: 現状 in one, 目指す姿 in the other. Each is read by itself.</summary>
internal static class TextBoxes
{
    // Points, and parts of the page's width.
    private const double Narrowest = 60;
    private const double Lowest = 24;
    private const double Widest = 0.7;
    private const double BesideEachOther = 0.6;

    /// <summary>The frames, from left to right in groups from top to bottom.</summary>
    public static IReadOnlyList<IReadOnlyList<Box>> Find(Page page, IEnumerable<Box> tables)
    {
        var taken = tables.ToList();
        var frames = page.Paths.Where(p => p.IsClosed && p.Box.Width >= Narrowest && p.Box.Height >= Lowest && p.Box.Width <= Widest * page.Width && p.Box.Height <= page.Height / 2 && IsFrame(p))
            .Select(p => p.Box).Where(b => !taken.Exists(t => t.Overlaps(b))).Distinct().Take(200).ToList();

        // A frame in a frame is its decoration, or the other way round: the outer one counts.
        frames.RemoveAll(b => frames.Exists(o => o != b && o.Grow(2).Contains(b.Left, b.Top) && o.Grow(2).Contains(b.Right, b.Bottom) && o.Width * o.Height > b.Width * b.Height));
        var groups = new List<List<Box>>();
        foreach (var frame in frames.OrderBy(b => b.Top).ThenBy(b => b.Left))
        {
            var group = groups.Find(g => g.TrueForAll(b => b.OverlapY(frame) > BesideEachOther * Math.Min(b.Height, frame.Height) && b.OverlapX(frame) < 2));
            if (group is null)
                groups.Add([frame]);
            else
                group.Add(frame);
        }

        return [.. groups.Where(g => g.Count > 1).Select(g => (IReadOnlyList<Box>)[.. g.OrderBy(b => b.Left)])];
    }

    private static bool IsFrame(DrawnPath path) => path.Points.Count == 4 || (path.Shape.HasFlag(PathShape.Curved) && path.Points.Count > 8);
}
