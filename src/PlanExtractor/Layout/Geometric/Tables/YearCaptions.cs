namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Tells a year that says when a value was or will be, <c>現状 令和６年度</c>, from one that heads a column of a schedule.</summary>
internal static class YearCaptions
{
    // Type sizes.
    private const double NextWordEm = 1.6;
    private const double SameLineEm = 0.6;

    /// <summary>Whether a word that is no year stands right before or behind it on its line.</summary>
    /// <param name="year">The year.</param>
    /// <param name="runs">The text of the page.</param>
    /// <param name="years">Its years.</param>
    public static bool IsPart(GlyphRun year, IReadOnlyList<GlyphRun> runs, IReadOnlyList<GlyphRun> years)
    {
        var em = year.Box.Height;
        foreach (var run in runs)
        {
            if (run != year && !run.IsVertical && Math.Abs(run.Box.CenterY - year.Box.CenterY) < SameLineEm * em
                && Math.Max(run.Box.Left - year.Box.Right, year.Box.Left - run.Box.Right) < NextWordEm * em && !years.Contains(run))
                return true;
        }

        return false;
    }
}
