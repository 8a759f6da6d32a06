namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Rulings → nets: rulings that cross or meet, directly or by way of others, hang together.</summary>
internal static class Crossings
{
    public static IReadOnlyList<Rulings> Nets(Rulings rulings, double snap)
    {
        var (h, v) = (rulings.Horizontal, rulings.Vertical);
        var parent = Enumerable.Range(0, h.Count + v.Count).ToArray();
        for (var j = 0; j < v.Count; j++)
        {
            var i = FirstAtOrBelow(h, v[j].From - snap);
            for (; i < h.Count && h[i].At <= v[j].To + snap; i++)
            {
                if (v[j].At >= h[i].From - snap && v[j].At <= h[i].To + snap)
                    parent[Root(parent, i)] = Root(parent, h.Count + j);
            }
        }

        return [.. Enumerable.Range(0, parent.Length).GroupBy(i => Root(parent, i))
            .Select(g => new Rulings([.. g.Where(i => i < h.Count).Select(i => h[i])],
                [.. g.Where(i => i >= h.Count).Select(i => v[i - h.Count])]))];
    }

    private static int FirstAtOrBelow(IReadOnlyList<Ruling> sorted, double y)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].At < y)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
