using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Tells the frame of a card from a table: below a title across it stand columns of prose and lists, in one of which a table is set.
/// </summary>
internal static class FramedCards
{
    private const int FewestLines = 3;
    private const int MostRows = 3;

    /// <summary>The tables without those that only frame others.</summary>
    public static IEnumerable<FoundTable> Without(IReadOnlyList<FoundTable> tables) =>
        tables.Where(t => !(IsOfProse(t.Grid) && tables.Any(o => o != t && TextBoxes.IsIn(o.Box, t.Box))));

    // 指標 beside a table in a cell is the label of a sheet, whose rows belong together.
    private static bool IsOfProse(TableGrid grid) =>
        grid.Rows.SkipWhile(r => r.Cells[0].ColumnSpan == grid.ColumnCount && grid.ColumnCount > 1).ToList()
            is { Count: > 0 and <= MostRows } body && body.TrueForAll(r => r.Cells.Where(c => !c.IsBlank).ToList() is { Count: > 0 } cells
                && cells.TrueForAll(c => c.Text.Split('\n').Length >= FewestLines));
}
