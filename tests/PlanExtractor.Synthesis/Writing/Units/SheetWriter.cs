using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing.Kpis;

namespace PlanExtractor.Synthesis.Writing.Units;

/// <summary>A sheet an item (個票): one table that holds everything of the unit.</summary>
internal sealed class SheetWriter(Desk desk, KpiWriter kpis, ScheduleWriter schedules, Departments departments, LabelStyle labels)
{
    /// <summary>The unit on a page of its own.</summary>
    public void Write(UnitInPlan unit)
    {
        desk.NewPage();
        var table = desk.Style.Is(Dimensions.KpiForm, "in-cell") || unit.Kpis.Count == 0 ? null : kpis.Rows(unit.Kpis);
        var lines = table is null && unit.Kpis.Count > 0 ? kpis.CellText(unit.Kpis) : null;
        var schedule = desk.Style.Is(Dimensions.Schedule, "none") || unit.Facts.Steps.Count == 0 ? null : schedules.Write(unit.Facts);
        var width = Math.Max(4, 1 + Math.Max(table?.Rows[0].Count ?? 3, schedule?.Rows[0].Count ?? 3));

        var rows = new List<IReadOnlyList<Cell>>
        {
            Labelled("基本目標", unit.Goal, width),
            Labelled("取組名", Numbering.Join(unit.Number, unit.Facts.Title), width),
            Labelled(departments.Word, departments.Names(unit.Facts), width),
            Labelled(labels.State, unit.Facts.State, width),
            Labelled(labels.Work, unit.Facts.Work, width),
        };
        if (table is not null)
            rows.AddRange(Inner(labels.Kpis, table, width));
        if (lines is not null)
            rows.Add(Labelled(labels.Kpis, lines, width));
        if (schedule is not null)
            rows.AddRange(Inner(labels.Schedule, schedule, width));
        desk.Table(rows, 0);
    }

    private static IReadOnlyList<Cell> Labelled(string label, string text, int width) =>
        [new Cell(label), new Cell(text, 1, width - 1), .. Enumerable.Repeat(new Cell(text, 1, 0), width - 2)];

    // A table inside the sheet: a label at its left, its first cell as wide as the sheet needs.
    private static IEnumerable<IReadOnlyList<Cell>> Inner(string label, Table table, int width)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var more = width - 1 - row.Count;
            var first = row[0];
            yield return
            [
                new Cell(label, r == 0 ? table.Rows.Count : 0),
                first with { ColumnSpan = first.IsCovered && first.ColumnSpan == 0 ? 0 : first.ColumnSpan + more },
                .. Enumerable.Repeat(new Cell(first.Text, first.RowSpan == 0 ? 0 : 1, 0), more),
                .. row.Skip(1),
            ];
        }
    }
}
