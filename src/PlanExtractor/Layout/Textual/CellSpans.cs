namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Keeps merged cells apart: what lines of text suggest as merged may hold a cell of its own, or reach over another merged one.
/// </summary>
internal static class CellSpans
{
    /// <summary>The rows, no cell over a place where another stands.</summary>
    public static IReadOnlyList<GridRow> Disjoint(IReadOnlyList<GridRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (!rows.Any(r => r.Cells.Any(c => c.RowSpan > 1 || c.ColumnSpan > 1)))
            return rows;
        var freeFrom = new int[rows.Max(r => r.Cells.Count)];
        var parted = new List<GridRow>(rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = rows[r].Cells.ToArray();
            for (var c = 0; c < cells.Length; c++)
            {
                if (cells[c].RowSpan == 1 && cells[c].ColumnSpan == 1)
                    continue;
                var (height, width) = Free(rows, freeFrom, r, c);
                cells[c] = cells[c] with { RowSpan = height, ColumnSpan = width };
                Array.Fill(freeFrom, r + height, c, width);
            }

            parted.Add(rows[r] with { Cells = cells });
        }

        return parted;
    }

    // How far the cell reaches before it meets another.
    private static (int Height, int Width) Free(IReadOnlyList<GridRow> rows, int[] freeFrom, int row, int column)
    {
        var cell = rows[row].Cells[column];
        var width = 1;
        while (width < cell.ColumnSpan && column + width < rows[row].Cells.Count && IsFree(row, column + width))
            width++;
        var height = 1;
        while (height < cell.RowSpan && row + height < rows.Count
            && Enumerable.Range(column, width).All(c => c < rows[row + height].Cells.Count && IsFree(row + height, c)))
            height++;
        return (height, width);

        bool IsFree(int r, int c) => freeFrom[c] <= r && rows[r].Cells[c].IsBlank;
    }
}
