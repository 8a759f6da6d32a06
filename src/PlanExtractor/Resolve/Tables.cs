using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Tables as they are written: cells with text only.</summary>
internal static class Tables
{
    /// <summary>The table with its cells.</summary>
    public static PlanTable Resolve(TableDraft table, int index)
    {
        var cells = new List<TableCell>();
        for (var r = 0; r < table.Grid.Rows.Count; r++)
        {
            for (var c = 0; c < table.Grid.ColumnCount; c++)
            {
                var cell = table.Grid[r, c];
                if (!cell.IsBlank)
                    cells.Add(new TableCell(r, c, Math.Min(cell.RowSpan, table.Grid.Rows.Count - r),
                        Math.Min(cell.ColumnSpan, table.Grid.ColumnCount - c), JapaneseText.Tidy(cell.Text)));
            }
        }

        return new PlanTable(
            Ids.Number('t', index), Ids.Section(table.Section), table.Caption, table.Grid.Rows.Count, table.Grid.ColumnCount,
        table.HeaderRows,
            cells, table.Role, table.Grid.Evidence);
    }
}
