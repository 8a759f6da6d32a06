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
            AddRow(found, slots.Lines[unit.Start].Table!, unit.Row);
        else
        {
            for (var i = unit.Start; i < unit.End; i++)
                AddBlock(found, i, unit);
        }

        return [.. found.Distinct()];
    }

    private void AddBlock(List<Department> found, int at, Unit unit)
    {
        var line = slots.Lines[at];
        if (line.Table is { } table)
        {
            AddCard(found, table);
            return;
        }

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

    private void AddCard(List<Department> found, UnitTable table)
    {
        for (var r = 0; r < table.Keys.Count; r++)
        {
            var cells = table.Filled(r).ToList();
            for (var c = 0; c + 1 < cells.Count; c++)
            {
                if (slots.Words.KindOf(cells[c].Key) == SlotKinds.Department
                    && slots.Words.KindOf(cells[c + 1].Key) == SlotKinds.None
                    && DepartmentText.IsNames(cells[c + 1].Text.Replace('\n', ' ')))
                    Add(found, cells[c + 1].Text, cells[c].Text);
            }
        }
    }

    private void AddRow(List<Department> found, UnitTable table, int row)
    {
        var header = table.Keys[0];
        for (var c = 0; c < header.Count; c++)
        {
            if (slots.Words.KindOf(header[c]) == SlotKinds.Department)
                Add(found, Covering(table.Grid, row, c).Text, table.Grid[0, c].Text);
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
