namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Rules of one width under each other, with no rules down between them: the columns are those of the row above, where it has rules
/// or filled cells, else the gaps that the texts of all rows leave.
/// </summary>
internal static class OpenBands
{
    private const double TallestBand = 260;
    private const double LowestBand = 8;

    /// <summary>The rulings, with those that part the columns of open bands and the rows in them.</summary>
    public static Rulings Close(Rulings rulings, Func<IReadOnlyList<GlyphRun>> runs, double snap)
    {
        var (horizontal, vertical) = (new List<Ruling>(), new List<Ruling>());
        foreach (var stack in Stacks(rulings.Horizontal, snap))
        {
            var bands = Bands(stack, rulings.Horizontal, rulings.Vertical, runs, snap);
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

    private static List<Band> Bands(List<Ruling> stack, IReadOnlyList<Ruling> horizontal, IReadOnlyList<Ruling> vertical, Func<IReadOnlyList<GlyphRun>> runs, double snap)
    {
        var bands = new List<Band>();
        for (var i = 1; i < stack.Count; i++)
        {
            var (top, bottom) = (stack[i - 1].At, stack[i].At);
            var (left, right) = (stack[i].From, stack[i].To);
            var isMixed = horizontal.Any(h => h.At > top + snap && h.At < bottom - snap && Math.Min(h.To, right) - Math.Max(h.From, left) > (right - left) * 0.2);
            var ruled = vertical.Where(v => v.At > left + snap && v.At < right - snap && Math.Min(v.To, bottom) - Math.Max(v.From, top) > (bottom - top) * 0.7)
                .Select(v => v.At).ToList();
            IReadOnlyList<GlyphRun> inside = ruled.Count > 0 || isMixed || bottom - top is > TallestBand or < LowestBand ? []
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

        var end = start + 1;
        var columns = Band.Gaps(bands[start].Runs);
        while (end < bands.Count && bands[end].Ruled.Count == 0 && columns.Count > 0 && Common(bands.GetRange(start, end + 1 - start)) is { Count: > 0 } common && common.Count * 2 >= columns.Count)
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

    // The gaps that no text of any band closes, where each band has text in two columns or more.
    private static List<(double From, double To)> Common(List<Band> bands)
    {
        var gaps = Band.Gaps([.. bands.SelectMany(b => b.Runs)]);
        return bands.TrueForAll(b => b.Runs.Select(r => gaps.Count(g => g.To <= r.Box.CenterX)).Distinct().Count() >= 2) ? gaps : [];
    }
}
