using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing.Kpis;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing.Units;

/// <summary>Writes units of action in the form of the plan.</summary>
internal sealed class UnitWriter(Desk desk, KpiWriter kpis, ScheduleWriter schedules)
{
    private readonly LabelStyle _labels = new(desk.Style);
    private readonly Departments _departments = new(desk.Style);

    private Style Style => desk.Style;

    private bool HasKpis(UnitInPlan unit) => Style[KpiPlace] is "unit" or "goal-and-unit" && unit.Kpis.Count > 0;

    private bool HasSchedule(UnitInPlan unit) =>
        Style.Is(SchedulePlace, "unit") && !Style.Is(Schedule, "none") && unit.Facts.Steps.Count > 0;

    /// <summary>All units of a goal.</summary>
    public void Write(IReadOnlyList<UnitInPlan> units)
    {
        if (Style.Is(Unit, "list-row"))
            WriteList(units);
        if (Style.Is(Unit, "list-row-with-years"))
            desk.Elements.Add(schedules.WriteUnits(units, _departments));
        foreach (var unit in units)
        {
            switch (Style[Unit])
            {
                case "card":
                    WriteCard(unit);
                    break;
                case "sheet":
                    new SheetWriter(desk, kpis, schedules, _departments, _labels).Write(unit);
                    break;
                case "slide":
                    desk.NewPage();
                    WriteHeaded(unit);
                    break;
                case "box":
                    desk.Label($"取組 {unit.Running:00}");
                    desk.Elements.Add(new Heading(3, unit.Facts.Title));
                    WriteParts(unit);
                    break;
                case "heading":
                    WriteHeaded(unit);
                    break;
            }

            desk.Gold.Initiatives.Add(new GoldInitiative(Number(unit), unit.Facts.Title, unit.Goal, _departments.Gold(unit.Facts)));
        }
    }

    private string? Number(UnitInPlan unit) =>
        Style.Is(Unit, "box") ? $"取組{unit.Running:00}" : unit.Number.Length == 0 ? null : unit.Number;

    private void WriteHeaded(UnitInPlan unit)
    {
        var names = _departments.Names(unit.Facts);
        desk.Heading(
            3, unit.Number, unit.Facts.Title,
            Style.Is(Department, "bracket") ? $"（{names}）" : "",
            Style.Is(Department, "right-edge") ? $"［{names}］" : null);
        WriteParts(unit);
    }

    private void WriteParts(UnitInPlan unit)
    {
        var names = _departments.Names(unit.Facts);
        var place = 0;
        if (Style.Is(Department, "line"))
            desk.Line($"{_departments.Word}：{names}");
        if (Style.Is(Department, "mark-line"))
            desk.Line($"◎ {_departments.Word}　{names}");
        if (Style.Is(Department, "label"))
        {
            desk.Label(_labels.Line(_departments.Word, place++));
            desk.Line(names);
        }

        Labelled(_labels.State, unit.Facts.State, place++);
        WriteWork(unit, place++);
        if (Style.Is(Department, "after-work"))
            desk.Line($"（{_departments.Word}：{names}）");
        if (HasKpis(unit))
        {
            desk.Label(_labels.Line(_labels.Kpis, place++));
            kpis.Write(unit.Kpis, true);
        }

        if (HasSchedule(unit))
        {
            desk.Label(_labels.Line(_labels.Schedule, place));
            desk.Elements.Add(schedules.Write(unit.Facts));
        }
    }

    private void Labelled(string label, string text, int place)
    {
        var line = _labels.Line(label, place);
        if (Style.Is(LabelMarks, "colon"))
        {
            desk.Text(line + text);
            return;
        }

        desk.Label(line);
        desk.Text(text);
    }

    private void WriteWork(UnitInPlan unit, int place)
    {
        if (Style.Is(Work, "prose"))
        {
            Labelled(_labels.Work, unit.Facts.Work, place);
            return;
        }

        desk.Label(_labels.Line(_labels.Work, place));
        for (var i = 0; i < unit.Facts.Steps.Count; i++)
        {
            var (step, department) = (unit.Facts.Steps[i].Label, unit.Facts.Departments[i % unit.Facts.Departments.Count]);
            desk.Line(Style[Work] switch
            {
                "numbered" => $"{"①②③④"[i]} {step}に取り組みます。",
                "bullets-with-departments" => $"・{step}の事業［{department}］",
                _ => $"・{step}に取り組みます。",
            });
        }
    }

    // 事業名 | … over 担当課 | … and so on; what is a table of its own follows.
    private void WriteCard(UnitInPlan unit)
    {
        List<(string Label, string Text)> rows =
        [
            ("取組名", Numbering.Join(unit.Number, unit.Facts.Title)),
            (_departments.Word, _departments.Names(unit.Facts)),
            (_labels.State, unit.Facts.State),
            (_labels.Work, unit.Facts.Work),
        ];
        if (HasKpis(unit) && Style[KpiForm] is not ("table" or "arrow-cell" or "card" or "columns" or "side-by-side"))
            rows.Add((_labels.Kpis, kpis.CellText(unit.Kpis)));
        desk.Table([.. rows.Select(r => (IReadOnlyList<Cell>)[new Cell(r.Label), new Cell(r.Text)])], 0);
        if (HasKpis(unit) && Style[KpiForm] is "table" or "arrow-cell" or "card" or "columns" or "side-by-side")
        {
            desk.Label(_labels.Line(_labels.Kpis, 0));
            kpis.Write(unit.Kpis, true);
        }

        if (HasSchedule(unit))
        {
            desk.Label(_labels.Line(_labels.Schedule, 1));
            desk.Elements.Add(schedules.Write(unit.Facts));
        }
    }

    private void WriteList(IReadOnlyList<UnitInPlan> units)
    {
        var numbered = units[0].Number.Length > 0;
        string[] header = [.. numbered ? ["番号"] : Array.Empty<string>(), "取組名", "取組の内容", _departments.Word];
        desk.Table(header, units.Select(u => (IReadOnlyList<string>)
            [.. numbered ? [Numbering.Short(u.Number)] : Array.Empty<string>(), u.Facts.Title, u.Facts.Work, _departments.Names(u.Facts)]));
    }
}
