namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Text in two columns of one width, which rules under headings cut into bands: not a table.</summary>
internal static class TextColumns
{
    private const int FewestLines = 2;
    private const double WidthTolerance = 0.1;
    private const double WidestGutter = 0.15;

    /// <summary>Whether it is so in one of the bands.</summary>
    public static bool AreIn(IEnumerable<Band> bands) => bands.Any(b => Band.Gaps(b.Runs) is [var gap] && Are(b.Runs, gap));

    // Whether what stands on both sides of the gap fills its width, line by line, and is equally wide.
    private static bool Are(IReadOnlyCollection<GlyphRun> runs, (double From, double To) gap)
    {
        var sides = runs.ToLookup(r => r.Box.CenterX < gap.From);
        var (left, right) = (Width([.. sides[true]]), Width([.. sides[false]]));
        return left > 0 && Math.Abs(left - right) <= WidthTolerance * left && gap.To - gap.From <= WidestGutter * left;
    }

    // 0 where its lines are few, or most of them short.
    private static double Width(List<GlyphRun> side)
    {
        if (side.Count < FewestLines)
            return 0;
        var width = side.Max(r => r.Box.Right) - side.Min(r => r.Box.Left);
        return side.Count(r => r.Box.Width > 0.6 * width) * 2 >= side.Count ? width : 0;
    }
}
