namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Rules of one width under each other, with no rules down between them: the columns are those of the row above, where it has rules
/// or filled cells, else the gaps that the texts of all rows leave.
/// </summary>
internal static class OpenBands
{
    private const double TallestBand = 260;
    private const double LowestBand = 8;
    private const double NarrowestGapEm = 0.8;

    /// <summary>The rulings, with those that part the columns of open bands and the rows in them.</summary>
    public static Rulings Close(Rulings rulings, Func<IReadOnlyList<GlyphRun>> runs, double snap)
    {
        var (horizontal, vertical) = (new List<Ruling>(), new List<Ruling>());
        foreach (var stack in Stacks(rulings.Horizontal, snap))
        {
            var bands = Bands(stack, rulings.Vertical, runs, snap);
            for (var i = 0; i < bands.Count;)
                i = Run(bands, i, horizontal, vertical);
        }

        if (vertical.Count == 0)
            return rulings;
        horizontal.AddRange(rulings.Horizontal);
        vertical.AddRange(rulings.Vertical);
        horizontal.Sort((a, b) => a.At.CompareTo(b.At));
        vertical.Sort((a, b) => a.At.CompareTo(b.At));
        return new Rulings(horizontal, vertical);
    }

    // Rulings of one width, top to bottom.
    private static IEnumerable<List<Ruling>> Stacks(IReadOnlyList<Ruling> horizontal, double snap)
    {
        var stacks = new List<List<Ruling>>();
        foreach (var ruling in horizontal)
        {
            var stack = stacks.Find(s => Math.Abs(s[0].From - ruling.From) <= snap && Math.Abs(s[0].To - ruling.To) <= snap);
            if (stack is not null)
                stack.Add(ruling);
            else if (ruling.To - ruling.From > 60)
                stacks.Add([ruling]);
        }

        return stacks.Where(s => s.Count >= 3 || (s.Count == 2 && s[1].At - s[0].At < TallestBand));
    }

    private static List<Band> Bands(List<Ruling> stack, IReadOnlyList<Ruling> vertical, Func<IReadOnlyList<GlyphRun>> runs, double snap)
    {
        var bands = new List<Band>();
        for (var i = 1; i < stack.Count; i++)
        {
            var (top, bottom) = (stack[i - 1].At, stack[i].At);
            var (left, right) = (stack[i].From, stack[i].To);
            var ruled = vertical.Where(v => v.At > left + snap && v.At < right - snap && Math.Min(v.To, bottom) - Math.Max(v.From, top) > (bottom - top) * 0.7)
                .Select(v => v.At).ToList();
            IReadOnlyList<GlyphRun> inside = ruled.Count > 0 || bottom - top is > TallestBand or < LowestBand ? []
                : [.. runs().Where(r => r.Box.CenterY > top && r.Box.CenterY < bottom && r.Box.CenterX > left && r.Box.CenterX < right)];
            bands.Add(new Band(left, top, right, bottom, ruled, inside));
        }

        return bands;
    }

    // From the band on, as many as have columns in common; the index after them.
    private static int Run(List<Band> bands, int start, List<Ruling> horizontal, List<Ruling> vertical)
    {
        if (bands[start].Ruled.Count > 0)
        {
            var i = start + 1;
            for (; i < bands.Count && bands[i].Ruled.Count == 0 && bands[i].Keeps(bands[start].Ruled) is { Count: > 0 } kept; i++)
                Emit(bands[i], kept, vertical);
            return i;
        }

        var (end, columns) = (start + 1, bands[start].Gaps());
        while (end < bands.Count && bands[end].Ruled.Count == 0 && columns.Count > 0 && Common(columns, bands[end], bands[end].Em * NarrowestGapEm) is { Count: > 0 } common)
            (end, columns) = (end + 1, common);
        if (end - start < 2)
            return start + 1;
        var cuts = columns.Select(c => (c.From + c.To) / 2).ToList();
        for (var i = start; i < end; i++)
            Emit(bands[i], cuts, vertical);
        if (end - start == 2)
            horizontal.AddRange(bands[end - 1].Rows(cuts[0]).Select(y => new Ruling(y, bands[end - 1].Left, bands[end - 1].Right)));
        return end;
    }

    private static void Emit(Band band, IReadOnlyList<double> cuts, List<Ruling> vertical) =>
        vertical.AddRange(cuts.Append(band.Left).Append(band.Right).Select(x => new Ruling(x, band.Top, band.Bottom)));

    // What is left of the gaps where a band's text stands; none when that text does not stand in two columns at least. Columns of years
    // may have no text in a band: there bars are drawn.
    private static List<(double From, double To)> Common(List<(double From, double To)> gaps, Band band, double narrowest)
    {
        var common = new List<(double From, double To)>();
        foreach (var gap in gaps)
        {
            var (from, to) = gap;
            foreach (var box in band.Runs.Select(r => r.Box).Where(b => b.Right > gap.From && b.Left < gap.To))
            {
                if (box.Left - from < to - box.Right)
                    from = Math.Max(from, box.Right);
                else
                    to = Math.Min(to, box.Left);
            }

            if (to - from >= narrowest)
                common.Add((from, to));
        }

        return band.Runs.Select(r => common.Count(c => (c.From + c.To) / 2 < r.Box.CenterX)).Distinct().Count() >= 2 ? common : [];
    }
}
