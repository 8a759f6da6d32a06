using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Tables with rules between rows only: their columns are where no row has text.</summary>
internal static class RowRuledTables
{
    // Points.
    private const double SameEnd = 6;
    private const double TallestRow = 220;
    private const double NarrowestGap = 7;
    private const double ShortestRule = 120;
    private const int FewestRules = 3;

    /// <summary>Grids of horizontal rules with common ends that no other grid has.</summary>
    public static IReadOnlyList<Lattice> Find(Page page, IReadOnlyList<Rule> rules, IReadOnlyList<Lattice> others)
    {
        var found = new List<Lattice>();
        var free = rules.Where(r => r.IsHorizontal && r.Length >= ShortestRule && !others.Any(o => o.Box.Grow(SameEnd).Contains((r.From + r.To) / 2, r.At))).OrderBy(r => r.At).ToList();
        while (free.Count > 0)
        {
            var first = free[0];
            var run = new List<Rule> { first };
            foreach (var next in free.Skip(1))
            {
                if (Math.Abs(next.From - first.From) <= SameEnd && Math.Abs(next.To - first.To) <= SameEnd && next.At - run[^1].At <= TallestRow)
                    run.Add(next);
            }

            free.RemoveAll(run.Contains);
            if (run.Count < FewestRules)
                continue;
            var ys = run.Select(r => r.At).ToList();
            var cells = Enumerable.Range(0, ys.Count - 1).Select(r => new LatticeCell(r, 0, 1, 1)).ToList();
            var lattice = WithColumns(page, new Lattice([first.From, first.To], ys, cells));
            if (lattice.Xs.Count > 2)
                found.Add(lattice);
        }

        return found;
    }

    /// <summary>The grid with columns where it has but one, as far as all its rows leave the same gaps.</summary>
    public static Lattice WithColumns(Page page, Lattice lattice)
    {
        if (lattice.Xs.Count != 2 || lattice.Ys.Count < 3)
            return lattice;
        var gaps = Gaps(page, lattice);
        if (gaps.Count == 0)
            return lattice;
        var xs = new List<double> { lattice.Xs[0] };
        xs.AddRange(gaps);
        xs.Add(lattice.Xs[1]);
        var cells = from r in Enumerable.Range(0, lattice.Ys.Count - 1) from c in Enumerable.Range(0, xs.Count - 1) select new LatticeCell(r, c, 1, 1);
        return new Lattice(xs, lattice.Ys, [.. cells]);
    }

    // Middles of the gaps that no glyph crosses and that have text on both sides in most rows.
    private static List<double> Gaps(Page page, Lattice lattice)
    {
        var inside = page.Glyphs.Where(g => !g.IsSpace && lattice.Box.Contains(g.Box.CenterX, g.Box.CenterY)).ToList();
        var spans = inside.Select(g => (g.Box.Left, g.Box.Right)).OrderBy(s => s.Left).ToList();
        var gaps = new List<double>();
        var reach = double.MinValue;
        foreach (var (left, right) in spans)
        {
            if (reach > double.MinValue && left - reach >= NarrowestGap && HasBothSides(inside, lattice, (left + reach) / 2))
                gaps.Add((left + reach) / 2);
            reach = Math.Max(reach, right);
        }

        return gaps;
    }

    private static bool HasBothSides(List<Glyph> glyphs, Lattice lattice, double x)
    {
        var both = 0;
        for (var r = 0; r + 1 < lattice.Ys.Count; r++)
        {
            var row = glyphs.Where(g => g.Box.CenterY >= lattice.Ys[r] && g.Box.CenterY < lattice.Ys[r + 1]).ToList();
            both += row.Exists(g => g.Box.CenterX < x) && row.Exists(g => g.Box.CenterX > x) ? 1 : 0;
        }

        return both * 2 >= lattice.Ys.Count - 1;
    }
}
