using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// The departments of a unit: in its heading's bracket, behind a label (担当課：総務課), on the lines below a label that stands alone, in its
/// card, in its row of a list table.
/// </summary>
internal sealed class UnitDepartments(IReadOnlyList<Block> blocks, Slots slots)
{
    private const int MostLines = 4;

    /// <summary>Each department once, in order.</summary>
    public IReadOnlyList<Department> Find(Unit unit)
    {
        var found = new List<Department>(unit.HeadingDepartments);
        if (unit.Row >= 0)
            AddRow(found, ((TableBlock)blocks[unit.Start]).Grid, unit.Row);
        else
        {
            for (var i = unit.Start; i < unit.End; i++)
                AddBlock(found, i, unit);
        }

        return [.. found.Distinct()];
    }

    private void AddBlock(List<Department> found, int at, Unit unit)
    {
        if (blocks[at] is TableBlock table)
        {
            AddCard(found, table.Grid);
            return;
        }

        var line = slots.Lines[at];
        // （水道課） at the right edge, below its paragraph
        if (at != unit.TitleBlock && line.Departments.Count > 0 && line.PlainTitle.Length == 0)
        {
            found.AddRange(line.Departments);
            return;
        }

        if (at != unit.TitleBlock && line.Departments.Count > 0 && !line.IsItem && slots.MarksOf(at).Signs.HasFlag(SlotKinds.Department))
            return;
        var fields = slots.MarksOf(at).Fields.Where(f => slots.Words.KindOf(f.Label) == SlotKinds.Department).ToList();
        foreach (var field in fields)
            Add(found, field.Value, field.Label);
        if (fields.Count == 0 && slots.KindOf(at) == "department")
        {
            for (var next = at + 1; next < Math.Min(unit.End, at + 1 + MostLines) && blocks[next] is TextBlock name
                && DepartmentText.IsNames(name.Text) && !slots.IsSlot(next); next++)
                Add(found, name.Text, null);
        }
    }

    private void AddCard(List<Department> found, TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            var cells = row.Cells.Where(c => !c.IsBlank).ToList();
            for (var c = 0; c + 1 < cells.Count; c++)
            {
                if (slots.Words.KindOf(Slots.CellKey(cells[c])) == SlotKinds.Department
                    && slots.Words.KindOf(Slots.CellKey(cells[c + 1])) == SlotKinds.None
                    && DepartmentText.IsNames(cells[c + 1].Text.Replace('\n', ' ')))
                    Add(found, cells[c + 1].Text, cells[c].Text);
            }
        }
    }

    private void AddRow(List<Department> found, TableGrid grid, int row)
    {
        for (var c = 0; c < grid.ColumnCount; c++)
        {
            if (slots.Words.KindOf(Slots.CellKey(grid[0, c])) == SlotKinds.Department)
                Add(found, Covering(grid, row, c).Text, grid[0, c].Text);
        }
    }

    // A department merged over several rows stands at the first of them.
    private static GridCell Covering(TableGrid grid, int row, int column)
    {
        for (var r = row; r > 0; r--)
        {
            if (!grid[r, column].IsBlank)
                return grid[r, column].RowSpan > row - r ? grid[r, column] : GridCell.Empty;
        }

        return GridCell.Empty;
    }

    private static void Add(List<Department> found, string text, string? label) => found.AddRange(DepartmentText.Read(text, label));
}
