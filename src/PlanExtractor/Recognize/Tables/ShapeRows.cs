using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The rows of a grid with merged cells spread to what they cover.</summary>
internal static class ShapeRows
{
    /// <summary>The rows as they stand.</summary>
    public static IReadOnlyList<ShapeRow> Read(TableGrid grid, CellKinds kinds)
    {
        var rows = new ShapeCell[grid.Rows.Count][];
        for (var r = 0; r < rows.Length; r++)
            rows[r] = new ShapeCell[grid.ColumnCount];
        for (var r = 0; r < rows.Length; r++)
        {
            Fill(rows, r, grid, kinds);
            Merge(rows[r]);
        }

        return [.. rows.Select((cells, r) => new ShapeRow(r, cells))];
    }

    /// <summary>The rows with rows and columns exchanged.</summary>
    public static IReadOnlyList<ShapeRow> Transposed(IReadOnlyList<ShapeRow> rows) =>
        rows.Count == 0
            ? []
            : [.. Enumerable.Range(0, rows[0].Cells.Count).Select(c => new ShapeRow(c, [.. rows.Select(r => r.Cells[c])]))];

    private static void Fill(ShapeCell[][] rows, int r, TableGrid grid, CellKinds kinds)
    {
        ShapeCell? missing = null;
        for (var c = 0; c < grid.ColumnCount; c++)
        {
            var cell = grid[r, c];
            if (rows[r][c] is { IsOwn: false, IsBlank: false } && cell.IsBlank)
                continue;
            // A table may be wide for one long row: what the others lack is one cell to each of them.
            if (ReferenceEquals(cell, GridCell.Empty))
            {
                rows[r][c] = missing ??= new ShapeCell("", CellKind.Blank, true, r, c);
                continue;
            }

            var text = cell.Text.Trim();
            rows[r][c] = new ShapeCell(text, kinds.Read(text), true, r, c);
            if (text.Length > 0 && (cell.RowSpan > 1 || cell.ColumnSpan > 1))
                Spread(rows, rows[r][c] with { IsOwn = false }, cell);
        }
    }

    // 担当 | 総務課 | 総務課 | 総務課: a cell over all columns, written into each of them.
    private static void Merge(ShapeCell[] row)
    {
        if (row.Length <= 2 || row[0].IsBlank || row[1].Kind != CellKind.Departments || row.Skip(2).Any(c => c.Text != row[1].Text))
            return;
        for (var c = 2; c < row.Length; c++)
            row[c] = row[1] with { IsOwn = false };
    }

    private static void Spread(ShapeCell[][] rows, ShapeCell covered, GridCell cell)
    {
        for (var r = covered.Row; r < Math.Min(rows.Length, covered.Row + cell.RowSpan); r++)
        {
            for (var c = covered.Column; c < Math.Min(rows[r].Length, covered.Column + cell.ColumnSpan); c++)
            {
                if (r != covered.Row || c != covered.Column)
                    rows[r][c] = covered;
            }
        }
    }
}
