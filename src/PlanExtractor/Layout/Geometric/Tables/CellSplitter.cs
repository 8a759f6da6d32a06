using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Cuts a cell over several columns at their edges where its text stands in columns: a row without rules between its cells, under or
/// over rows that have them.
/// </summary>
internal static class CellSplitter
{
    public static CellMap Split(CellMap map, IReadOnlyList<GlyphRun> runs)
    {
        var cells = new List<MappedCell>();
        foreach (var cell in map.Cells)
            cells.AddRange(cell.ColumnSpan > 1
                ? Parts(cell, map, [.. runs.Where(r => cell.Box.Contains(r.Box.CenterX, r.Box.CenterY))])
                : [cell]);
        return cells.Count == map.Cells.Count ? map : new CellMap(map.Xs, map.Ys, cells);
    }

    private static IReadOnlyList<MappedCell> Parts(MappedCell cell, CellMap map, List<GlyphRun> runs)
    {
        if (runs.Count < 2 || GlyphRun.IsSetWide(runs))
            return [cell];
        var cuts = Enumerable.Range(cell.Column + 1, cell.ColumnSpan - 1)
            .Where(c => !runs.Exists(r => r.Box.Left < map.Xs[c] - 1 && r.Box.Right > map.Xs[c] + 1)).ToList();
        var parts = new List<MappedCell>();
        var from = cell.Column;
        foreach (var cut in cuts.Append(cell.Column + cell.ColumnSpan))
        {
            parts.Add(new MappedCell(cell.Row, from, cell.RowSpan, cut - from,
                new Box(map.Xs[from], cell.Box.Top, map.Xs[cut], cell.Box.Bottom)));
            from = cut;
        }

        return parts.Count(p => runs.Exists(r => p.Box.Contains(r.Box.CenterX, r.Box.CenterY))) >= 2 ? parts : [cell];
    }
}
