using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Cells → groups: cells that share a side are one table; a box by itself is a frame around text, and none.</summary>
internal static class CellGroups
{
    public static IReadOnlyList<IReadOnlyList<Box>> Find(IReadOnlyList<Box> cells, double snap)
    {
        var parent = Enumerable.Range(0, cells.Count).ToArray();
        var sorted = Enumerable.Range(0, cells.Count).OrderBy(i => cells[i].Top).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            for (var j = i + 1; j < sorted.Length && cells[sorted[j]].Top <= cells[sorted[i]].Bottom + snap; j++)
            {
                if (ShareSide(cells[sorted[i]], cells[sorted[j]], snap))
                    parent[Root(parent, sorted[i])] = Root(parent, sorted[j]);
            }
        }

        return [.. Enumerable.Range(0, cells.Count).GroupBy(i => Root(parent, i))
            .Select(g => (IReadOnlyList<Box>)[.. g.Select(i => cells[i])])];
    }

    private static bool ShareSide(Box a, Box b, double snap) =>
        (a.OverlapX(b) > snap && Math.Abs(a.OverlapY(b)) <= snap) || (a.OverlapY(b) > snap && Math.Abs(a.OverlapX(b)) <= snap);

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
