namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>Which columns the upper names of a header cover: the lower names below them are shared out in order.</summary>
internal static class HeaderSpans
{
    /// <summary>Columns that the lower line names and the upper lines do not name by themselves.</summary>
    public static List<int> Free(IEnumerable<PlacedLine> upper, PlacedLine lower, int columnCount)
    {
        var named = upper.SelectMany(l => l.Columns).ToHashSet();
        return [.. Enumerable.Range(0, columnCount).Where(c => lower[c] is not null && !named.Contains(c))];
    }

    /// <summary>First column and number of columns for the names of an upper line that stand over the lower line's.</summary>
    public static Dictionary<Piece, (int Column, int Span)> Find(PlacedLine line, IEnumerable<PlacedLine> upper, PlacedLine lower,
        IReadOnlyList<Band> bands)
    {
        var over = line.Line.Pieces.Where((_, i) => lower[line.Columns[i]] is not null).ToList();
        var others = upper.Where(l => l != line).SelectMany(l => l.Columns).ToHashSet();
        var covered = Enumerable.Range(0, bands.Count).Where(c => lower[c] is not null && !others.Contains(c)).ToList();
        if (over.Count == 0 || covered.Count < over.Count)
            return [];
        var (centered, centeredCost) = Shares(over, covered, (p, a, b) =>
            Math.Abs(p.Center - ((Lower(lower, a, bands).Left + Lower(lower, b, bands).Right) / 2.0)));
        var (flush, flushCost) = Shares(over, covered, (p, a, _) => Math.Abs(p.Left - Lower(lower, a, bands).Left));
        var shares = flushCost < centeredCost ? flush : centered;
        return over.Select((p, i) => (p, shares[i])).ToDictionary(x => x.p, x => x.Item2);
    }

    private static Piece Lower(PlacedLine lower, int column, IReadOnlyList<Band> bands) =>
        Array.IndexOf(lower.Columns, column) is >= 0 and var at ? lower.Line.Pieces[at]
            : new Piece(bands[column].Left, bands[column].Right, "");

    // All columns, in order, each to one name, at least cost. cost[k]: the names so far cover the first k columns.
    private static (List<(int Column, int Span)> Shares,
        double Cost) Shares(List<Piece> names, List<int> columns, Func<Piece, int, int, double> cost)
    {
        var best = new (double Cost, List<(int Column, int Span)> Shares)?[columns.Count + 1];
        best[0] = (0, []);
        foreach (var name in names)
        {
            var next = new (double Cost, List<(int Column, int Span)> Shares)?[columns.Count + 1];
            for (var from = 0; from < columns.Count; from++)
            {
                if (best[from] is not { } before)
                    continue;
                for (var to = from; to < columns.Count && columns[to] - columns[from] == to - from; to++)
                {
                    var total = before.Cost + cost(name, columns[from], columns[to]);
                    if (next[to + 1] is not { } known || total < known.Cost)
                        next[to + 1] = (total, [.. before.Shares, (columns[from], to - from + 1)]);
                }
            }

            best = next;
        }

        return best[^1] is { } all ? (all.Shares, all.Cost) : ([.. names.Select((_, i) => (columns[i], 1))], double.PositiveInfinity);
    }
}
