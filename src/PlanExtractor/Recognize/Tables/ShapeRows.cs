using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The rows of a grid with merged cells spread to what they cover.</summary>
internal static class ShapeRows
{
    /// <summary>The rows as they stand.</summary>
    public static IReadOnlyList<ShapeRow> Read(TableGrid grid, CellKinds kinds)
    {
        var cells = new ShapeCell[grid.Rows.Count, grid.ColumnCount];
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            for (var c = 0; c < grid.ColumnCount; c++)
            {
                if (cells[r, c] is { IsOwn: false, IsBlank: false } && grid[r, c].IsBlank)
                    continue;
                var cell = grid[r, c];
                var text = cell.Text.Trim();
                var kind = kinds.Read(text);
                cells[r, c] = new ShapeCell(text, kind, true, r, c);
                if (text.Length > 0 && (cell.RowSpan > 1 || cell.ColumnSpan > 1))
                    Spread(cells, new ShapeCell(text, kind, false, r, c), cell);
            }
        }

        return [.. Enumerable.Range(0, grid.Rows.Count)
            .Select(r => new ShapeRow(r, [.. Enumerable.Range(0, grid.ColumnCount).Select(c => cells[r, c])]))];
    }

    /// <summary>The rows with rows and columns exchanged.</summary>
    public static IReadOnlyList<ShapeRow> Transposed(IReadOnlyList<ShapeRow> rows) =>
        rows.Count == 0
            ? []
            : [.. Enumerable.Range(0, rows[0].Cells.Count).Select(c => new ShapeRow(c, [.. rows.Select(r => r.Cells[c])]))];

    private static void Spread(ShapeCell[,] cells, ShapeCell covered, GridCell cell)
    {
        for (var r = covered.Row; r < Math.Min(cells.GetLength(0), covered.Row + cell.RowSpan); r++)
        {
            for (var c = covered.Column; c < Math.Min(cells.GetLength(1), covered.Column + cell.ColumnSpan); c++)
            {
                if (r != covered.Row || c != covered.Column)
                    cells[r, c] = covered;
            }
        }
    }
}
