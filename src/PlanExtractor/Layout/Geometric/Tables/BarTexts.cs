namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Which runs of text belong to which bar: those in a shape, and those over or under a line that crosses columns.</summary>
internal static class BarTexts
{
    private const double FarthestEm = 1.3;

    /// <summary>For each run the index of its bar, or null.</summary>
    public static int?[] Assign(IReadOnlyList<GlyphRun> runs, Writing glyphs, CellMap map, IReadOnlyList<PlacedBar> bars)
    {
        var result = new int?[runs.Count];
        if (bars.Count == 0)
            return result;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.IsVertical)
                continue;
            result[i] = Best(run, glyphs[run.Indexes[0]].Size, map, bars);
        }

        // A text of two lines: the line further off goes with the nearer one.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < runs.Count; i++)
            {
                if (result[i] is null && Beside(runs, result, bars, i, glyphs) is { } bar)
                    result[i] = bar;
            }
        }

        return result;
    }

    private static int? Best(GlyphRun run, double size, CellMap map, IReadOnlyList<PlacedBar> bars)
    {
        var (best, distance) = ((int?)null, double.MaxValue);
        for (var b = 0; b < bars.Count; b++)
        {
            var (mark, box) = (bars[b].Mark, bars[b].Mark.Box);
            if (run.Box.CenterX < box.Left || run.Box.CenterX > box.Right || run.Box.Width > box.Width + size)
                continue;
            var isInside = !mark.IsLine && run.Box.CenterY > box.Top - (size * 0.2) && run.Box.CenterY < box.Bottom + (size * 0.2);
            var gap = isInside ? 0 : Math.Max(0, Math.Max(run.Box.Top - box.CenterY, box.CenterY - run.Box.Bottom));
            var crosses = bars[b].LastColumn > bars[b].FirstColumn;
            var isNear = isInside || (mark.IsLine && crosses && gap < size * FarthestEm && IsInRow(run, map, bars[b].Row));
            if (isNear && gap < distance)
                (best, distance) = (b, gap);
        }

        return best;
    }

    private static int? Beside(IReadOnlyList<GlyphRun> runs, int?[] known, IReadOnlyList<PlacedBar> bars, int at, Writing glyphs)
    {
        var (run, size) = (runs[at], glyphs[runs[at].Indexes[0]].Size);
        for (var i = 0; i < runs.Count; i++)
        {
            if (known[i] is not { } bar || !bars[bar].Mark.IsLine)
                continue;
            var box = bars[bar].Mark.Box;
            var isNext = Math.Abs(runs[i].Box.CenterY - run.Box.CenterY) < size * 1.7
                && runs[i].Box.OverlapX(run.Box) > Math.Min(runs[i].Box.Width, run.Box.Width) * 0.7;
            if (isNext && run.Box.CenterX > box.Left && run.Box.CenterX < box.Right && run.Box.Left > box.Left - size
                && run.Box.Right < box.Right + size)
                return bar;
        }

        return null;
    }

    private static bool IsInRow(GlyphRun run, CellMap map, int row) => run.Box.CenterY > map.Ys[row] && run.Box.CenterY < map.Ys[row + 1];
}
