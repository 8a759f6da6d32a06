using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Where units stand side by side: the highest stretch of a page, or of a box, that a gutter parts into columns of boxes, tables and prose.
/// </summary>
internal static class ColumnCuts
{
    // Points.
    private const double NarrowestGutter = 5;
    private const double NarrowestTextGutter = 9;
    private const double SameEdge = 1.5;
    private const double LowestGap = 3;
    private const double WidestGutter = 36;

    // Parts of the lower of two sides, of a side's width, and of the gutter.
    private const double BesideEachOther = 0.35;
    private const double Fills = 0.6;
    private const double WideGap = 0.8;
    private const double Label = 0.7;

    private const int FewestLines = 3;
    private const int FewestLinesOfProse = 4;
    private const int ShortestLine = 7;
    private const int MostCandidates = 40;

    /// <summary>
    /// The parts that the units fall into, in the order in which they are read, and whether another column stands right of one; null where
    /// there are no columns.
    /// </summary>
    public static IReadOnlyList<(List<PageUnit> Units, bool IsLeft)>? Find(IReadOnlyList<PageUnit> units)
    {
        if (units.Count < 2)
            return null;
        Cut? best = null;
        foreach (var edge in Candidates(units))
        {
            foreach (var cut in Stretches(units, edge))
            {
                if ((best is null || cut.Height > best.Height + LowestGap) && IsColumns(cut))
                    best = cut;
            }
        }

        if (best is null)
            return null;
        var top = best.Top;
        var rest = units.Except(best.Left).Except(best.Right).ToList();
        var parts = new List<(List<PageUnit> Units, bool IsLeft)> { (rest.FindAll(u => u.Box.CenterY < top), false) };
        if (Strips(best) is { } strips)
            parts.AddRange(strips.Select(s => (s, false)));
        else
            parts.AddRange([(best.Left, true), (best.Right, false)]);
        parts.Add((rest.FindAll(u => u.Box.CenterY >= top), false));
        parts.RemoveAll(p => p.Units.Count == 0);
        return parts.Count > 1 ? parts : null;
    }

    // Where a column may begin: at boxes and tables that have something at their left, and where lines of text begin under each other.
    private static IEnumerable<double> Candidates(IReadOnlyList<PageUnit> units)
    {
        var edges = units.Where(u => !u.IsText && units.Any(o => o.Box.Right <= u.Box.Left - NarrowestGutter && IsBeside(o.Box, u.Box)))
            .Select(u => u.Box.Left).ToList();
        var lefts = units.Where(u => u.IsText).Select(u => u.Box.Left).Order().ToList();
        for (var i = 0; i < lefts.Count;)
        {
            var end = i + 1;
            while (end < lefts.Count && lefts[end] - lefts[i] <= SameEdge)
                end++;
            if (end - i >= FewestLines)
                edges.Add(lefts[i]);
            i = end;
        }

        return edges.Select(e => Math.Round(e, 1)).Distinct().Order().Take(MostCandidates);
    }

    private static bool IsBeside(Box a, Box b) => a.OverlapY(b) > BesideEachOther * Math.Min(a.Height, b.Height);

    // Between what lies across the edge.
    private static IEnumerable<Cut> Stretches(IReadOnlyList<PageUnit> units, double edge)
    {
        var (across, free) = (new List<PageUnit>(), new List<PageUnit>(units.Count));
        foreach (var unit in units)
            (unit.Box.Left < edge - SameEdge && unit.Box.Right > edge - NarrowestGutter + SameEdge ? across : free).Add(unit);
        across.Sort((a, b) => a.Box.Top.CompareTo(b.Box.Top));
        var top = double.MinValue;
        foreach (var bottom in across.Select(a => a.Box).Append(new Box(0, double.MaxValue, 0, double.MaxValue)))
        {
            var (left, right) = (new List<PageUnit>(), new List<PageUnit>());
            foreach (var unit in free)
            {
                if (unit.Box.CenterY > top && unit.Box.CenterY < bottom.Top && (unit.Box.Right < edge || unit.Box.Left >= edge - SameEdge))
                    (unit.Box.Right < edge ? left : right).Add(unit);
            }

            if (left.Count > 0 && right.Count > 0)
                yield return Trimmed(left, right);
            top = Math.Max(top, bottom.Bottom);
        }
    }

    // What stands under both columns, beyond a gap, or at the right above both, goes over the whole width.
    private static Cut Trimmed(List<PageUnit> left, List<PageUnit> right)
    {
        if (left.TrueForAll(u => u.IsText) && right.TrueForAll(u => u.IsText))
            return new Cut(left, right);
        var (start, end) = (left.Min(u => u.Box.Top), right.Max(u => u.Box.Bottom));
        var under = left.FindAll(u => u.Box.Top > end - 1);
        var last = left.Except(under).MaxBy(u => u.Box.Bottom);
        if (under.Count > 0 && last is { IsText: false } && under.Min(u => u.Box.Top) - last.Box.Bottom > NarrowestGutter)
            left = [.. left.Except(under)];
        var over = right.FindAll(u => u.Box.Bottom < start + 1);
        if (over.Count > 0 && over.Count < right.Count)
            right = [.. right.Except(over)];
        return new Cut(left, right);
    }

    private static bool IsColumns(Cut cut)
    {
        var onlyText = cut.Left.TrueForAll(u => u.IsText) && cut.Right.TrueForAll(u => u.IsText);
        if (cut.Gutter < (onlyText ? NarrowestTextGutter : NarrowestGutter))
            return false;
        var (a, b) = (Around(cut.Left), Around(cut.Right));
        if (a.OverlapY(b) < BesideEachOther * Math.Min(a.Height, b.Height))
            return false;
        return onlyText ? IsProse(cut.Left) && IsProse(cut.Right) : IsBlock(cut.Left) || IsBlock(cut.Right);
    }

    // Boxes and tables that take up its width.
    private static bool IsBlock(List<PageUnit> side)
    {
        var around = Around(side);
        return side.Exists(u => !u.IsText && u.Box.Width >= Fills * around.Width)
            && (side.Exists(u => u.Inner is not null) || IsProse(side));
    }

    // Lines that fill a column; cells of a table do not.
    private static bool IsProse(List<PageUnit> side)
    {
        var lines = side.FindAll(u => u.IsText);
        if (lines.Count < FewestLinesOfProse)
            return false;
        var width = Around(lines).Width;
        return lines.Average(u => u.Run!.Indexes.Count) >= ShortestLine
            && lines.Count(u => u.Box.Width > Fills * width) * 10 >= lines.Count * 3;
    }

    // Rows of boxes, read one after the other: wide gaps between them, or each a label with what it is the label of.
    private static List<List<PageUnit>>? Strips(Cut cut)
    {
        if (cut.Left.TrueForAll(u => u.IsText) && cut.Right.TrueForAll(u => u.IsText))
            return null;
        var all = cut.Left.Concat(cut.Right).OrderBy(u => u.Box.Top).ToList();
        var narrow = Cut(all, LowestGap);
        var pairs = narrow.FindAll(s => s.Exists(cut.Left.Contains) && s.Exists(cut.Right.Contains));
        if (pairs.Count >= 2 && (pairs.TrueForAll(IsLabelled) || IsCaptioned()))
            return narrow;
        var wide = Cut(all, Math.Max(LowestGap, WideGap * Math.Min(cut.Gutter, WidestGutter)));
        return wide.Count > 1 ? wide : null;

        // 利用率 over the boxes 現状 12％ and 目標 40％: the line over the left box is the caption of its whole row.
        bool IsCaptioned() => cut.Right.TrueForAll(u => !u.IsText) && pairs.TrueForAll(p => IsRow(p)
            && narrow.IndexOf(p) is > 0 and var at && narrow[at - 1].TrueForAll(u => u.IsText));

        static bool IsRow(List<PageUnit> strip) => strip.TrueForAll(u => u.Inner is not null
            && Math.Abs(u.Box.Top - strip[0].Box.Top) < LowestGap && Math.Abs(u.Box.Bottom - strip[0].Box.Bottom) < LowestGap);

        static bool IsLabelled(List<PageUnit> strip) => strip is [var a, var b] && !a.IsText && !b.IsText
            && Math.Min(a.Box.Width, b.Box.Width) < Label * Math.Max(a.Box.Width, b.Box.Width)
            && Math.Abs(a.Box.CenterY - b.Box.CenterY) < LowestGap;

        static List<List<PageUnit>> Cut(List<PageUnit> sorted, double least)
        {
            var strips = new List<List<PageUnit>>();
            var bottom = double.MinValue;
            foreach (var unit in sorted)
            {
                if (strips.Count == 0 || unit.Box.Top - bottom >= least)
                    strips.Add([]);
                strips[^1].Add(unit);
                bottom = Math.Max(bottom, unit.Box.Bottom);
            }

            return strips;
        }
    }

    private static Box Around(List<PageUnit> units) => units.Select(u => u.Box).Aggregate((a, b) => a.Union(b));

    private sealed record Cut(List<PageUnit> Left, List<PageUnit> Right)
    {
        public double Top { get; } = Math.Min(Left.Min(u => u.Box.Top), Right.Min(u => u.Box.Top));

        public double Bottom { get; } = Math.Max(Left.Max(u => u.Box.Bottom), Right.Max(u => u.Box.Bottom));

        public double Gutter { get; } = Right.Min(u => u.Box.Left) - Left.Max(u => u.Box.Right);

        public double Height => Bottom - Top;
    }
}
