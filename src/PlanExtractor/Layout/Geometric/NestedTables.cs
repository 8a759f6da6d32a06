using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Tables set in a cell of another, as in the sheet of an initiative that holds its indicators: what stands in them is said once, by
/// them, and not by the cell around them as well.
/// </summary>
internal static class NestedTables
{
    private const int Fewest = 2;

    /// <summary>The tables, the cells without the text of the tables inside them.</summary>
    public static IEnumerable<FoundTable> Parted(IReadOnlyList<FoundTable> tables, Page page) =>
        tables.Select(t => tables.Where(o => o != t && IsTable(o.Grid) && TextBoxes.IsIn(o.Box, t.Box)).ToList() is { Count: > 0 } inner
            ? Without(t, inner, page) : t);

    private static bool IsTable(TableGrid grid) => grid.Rows.Count >= Fewest && grid.ColumnCount >= Fewest;

    private static FoundTable Without(FoundTable table, List<FoundTable> inner, Page page)
    {
        var rows = table.Grid.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => Without(c, table, inner, page))] });
        return table with
        {
            Grid = table.Grid with
            {
                Rows = [.. rows],
                Bars = [.. table.Grid.Bars.Where(b => !inner.Exists(i => BoxOf(b.Evidence) is { } box && TextBoxes.IsIn(box, i.Box)))],
            },
        };
    }

    private static GridCell Without(GridCell cell, FoundTable table, List<FoundTable> inner, Page page)
    {
        if (cell.IsBlank || BoxOf(cell.Evidence) is not { } box
            || inner.FindAll(i => TextBoxes.IsIn(i.Box, box)) is not { Count: > 0 } within)
            return cell;
        var taken = within.SelectMany(i => i.GlyphIndexes).ToHashSet();
        var rest = table.GlyphIndexes.Where(g => !taken.Contains(g)).Select(g => page.Glyphs[g])
            .Where(g => LineAssembler.TypeBox(g) is var type && box.Contains(type.CenterX, type.CenterY)).ToList();
        var text = CellText.Read(rest, box, page);
        return cell with { Text = text.Text, IsFull = text.IsFull };
    }

    private static Box? BoxOf(Evidence? place) =>
        place?.Bbox is [var left, var top, var right, var bottom] ? new Box(left, top, right, bottom) : null;
}
