namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Whether what stands in a lattice reads as a table. In a chart, a diagram or a form around pictures the first row and the first
/// column are mostly empty, or text lies across the lines.
/// </summary>
internal static class Plausible
{
    private const int LargestSurelyTable = 12;

    public static bool Is(CellMap map, IReadOnlyList<string> texts, int straddling, int runs, bool hasBars)
    {
        if (map.Columns < 2 || texts.Count(t => t.Length > 0) < 2 || straddling * 3 > runs)
            return false;
        // Boxes under each other, and the line from one to the next between them.
        if (map.Columns == 2 && !hasBars && Enumerable.Range(0, map.Rows).Any(r => Enumerable.Range(0, 2)
            .All(c => map.At(r, c) is var at && (at < 0 || (map.Cells[at].RowSpan == 1 && texts[at].Length == 0)))))
            return false;
        if (map.Cells.Count <= LargestSurelyTable)
            return true;
        var filled = texts.Count(t => t.Length > 0);
        return Filled(map, texts, c => c.Row == 0) || Filled(map, texts, c => c.Column == 0) || Filled(map, texts, c => c.Column == 1)
            || Filled(map, texts, c => c.Row == 1) || filled * 2 > texts.Count;
    }

    private static bool Filled(CellMap map, IReadOnlyList<string> texts, Func<MappedCell, bool> isMeant)
    {
        var meant = Enumerable.Range(0, texts.Count).Where(i => isMeant(map.Cells[i])).ToList();
        return meant.Count > 1 && meant.Count(i => texts[i].Length > 0) * 2 >= meant.Count;
    }
}
