using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing.Units;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>Tables of steps over years.</summary>
internal sealed class ScheduleWriter(Desk desk)
{
    private Style Style => desk.Style;

    private PlanFacts Facts => desk.Facts;

    /// <summary>The schedule of one unit of action.</summary>
    public Table Write(UnitFacts unit)
    {
        var (table, rows) = Build([unit], false);
        desk.Gold.Schedules.Add(new GoldSchedule(unit.Title, null, Facts.Years, rows));
        return table;
    }

    /// <summary>One table for all units; its first column names them.</summary>
    public Table WriteAll(IReadOnlyList<UnitFacts> units)
    {
        var (table, rows) = Build(units, true);
        desk.Gold.Schedules.Add(new GoldSchedule(null, null, Facts.Years, rows));
        return table;
    }

    /// <summary>A row a unit: its name, what is done, who does it, and its first step over the years.</summary>
    public Table WriteUnits(IReadOnlyList<UnitInPlan> units, Departments departments)
    {
        var rows = new List<IReadOnlyList<Cell>>
        {
            (IReadOnlyList<Cell>)[new Cell("事業名"), new Cell("事業の内容"), new Cell(departments.Word),
                .. Facts.Years.Select((y, i) => new Cell(HeaderYear(y, i)))],
        };
        var gold = new List<GoldRow>();
        foreach (var unit in units.Select(u => u.Facts))
        {
            var row = new GoldRow(null, unit.Title, unit.Work, departments.Gold(unit));
            var years = unit.Steps.Count == 0 ? Facts.Years.Select(_ => new Cell("")) : YearCells(unit.Steps[0], row);
            rows.Add([new Cell(unit.Title), new Cell(unit.Work), new Cell(departments.Names(unit)), .. years]);
            if (unit.Steps.Count > 0)
                gold.Add(row);
        }

        desk.Gold.Schedules.Add(new GoldSchedule(null, null, Facts.Years, gold));
        return new Table(rows, 1);
    }

    private string HeaderYear(int year, int place) => Style[ScheduleYears] switch
    {
        "bare" => desk.Notation.Digits(FormattableString.Invariant($"{year - 2018}年度")),
        "era-once" when place == 0 => desk.Notation.Year(year),
        "era-once" => desk.Notation.Digits(FormattableString.Invariant($"{(Style.Is(Years, "western") ? year : year - 2018)}年度")),
        _ => desk.Notation.Year(year),
    };

    private (Table Table, List<GoldRow> Gold) Build(IReadOnlyList<UnitFacts> units, bool namesUnit)
    {
        var lead = new List<string>();
        if (namesUnit)
            lead.Add("取組名");
        lead.Add(Style[ScheduleColumns] switch { "step" => "工程", "blank" => "", _ => "実施項目" });
        if (Style.Is(ScheduleColumns, "content"))
            lead.Add("内容");
        var tail = Style.Is(ScheduleColumns, "department");

        var rows = Header(lead, tail);
        var headerRows = rows.Count;
        var gold = new List<GoldRow>();
        foreach (var unit in units)
        {
            foreach (var step in unit.Steps)
            {
                var content = Style.Is(ScheduleColumns, "content") ? step.Label + "を進める。" : null;
                var row = new GoldRow(
                    namesUnit ? unit.Title : null, step.Label, content, tail ? [new GoldDepartment(unit.Departments[0], null)] : []);
                var cells = new List<Cell>();
                if (namesUnit)
                    cells.Add(new Cell(unit.Title, step == unit.Steps[0] ? unit.Steps.Count : 0));
                cells.Add(new Cell(step.Label));
                if (content is not null)
                    cells.Add(new Cell(content));
                cells.AddRange(YearCells(step, row));
                if (tail)
                    cells.Add(new Cell(unit.Departments[0]));
                rows.Add(cells);
                gold.Add(row);
            }
        }

        return (new Table(rows, headerRows), gold);
    }

    private List<IReadOnlyList<Cell>> Header(List<string> lead, bool tail)
    {
        var years = Facts.Years;
        string[] halves = Style[Schedule] switch { "quarters" => ["上期", "下期"], "doubled" => ["計画", "実績"], _ => [] };
        if (Style.Is(Schedule, "phases"))
            return [[.. lead.Select(l => new Cell(l)), new Cell(Phase("前期", Facts.Start, Facts.Start + 1)),
                new Cell(Phase("後期", Facts.Start + 2, Facts.End)), .. Tail(tail, 1)]];
        if (halves.Length == 0)
            return [[.. lead.Select(l => new Cell(l)), .. years.Select((y, i) => new Cell(HeaderYear(y, i))), .. Tail(tail, 1)]];
        return
        [
            [.. lead.Select(l => new Cell(l, 2)),
                .. years.SelectMany((y, i) => new[] { new Cell(HeaderYear(y, i), 1, 2), new Cell(HeaderYear(y, i), 1, 0) }),
                    .. Tail(tail, 2)],
            [.. lead.Select(l => new Cell(l, 0)), .. years.SelectMany(_ => halves.Select(h => new Cell(h))), .. Tail(tail, 0)],
        ];
    }

    private static IEnumerable<Cell> Tail(bool tail, int height) => tail ? [new Cell("担当課", height)] : [];

    private string Phase(string name, int from, int to) =>
        from == to ? $"{name}（{desk.Notation.Year(from)}）" : $"{name}（{desk.Notation.Year(from)}～{desk.Notation.Year(to)}）";

    private IEnumerable<Cell> YearCells(StepFacts step, GoldRow gold)
    {
        switch (Style[Schedule])
        {
            case "arrows":
                return Arrows(step, gold);
            case "marks":
                return ByYear(step, gold, (p, isLast) => isLast ? "◎" : "○");
            case "filled":
                gold.Spans.Add(new GoldSpan(step.Phases[0].From, step.Phases[^1].To, null, "bar"));
                return ByYear(step, gold, (_, _) => "■");
            case "continued":
                return Continued(step, gold);
            case "merged":
                return Merged(step, gold);
            case "quarters":
                return Halves(step, gold, i => i % 2);
            case "doubled":
                return Halves(step, gold, _ => 0);
            case "phases":
                return Phases(step, gold);
            default:
                foreach (var phase in step.Phases)
                    gold.Cells.Add(new GoldCell(phase.From, phase.Text));
                return Facts.Years.Select(y => new Cell(step.Phases.FirstOrDefault(p => p.From == y)?.Text ?? ""));
        }
    }

    private List<Cell> ByYear(StepFacts step, GoldRow gold, Func<PhaseFacts, bool, string> mark)
    {
        var cells = new List<Cell>();
        foreach (var year in Facts.Years)
        {
            var phase = step.Phases.FirstOrDefault(p => p.From <= year && year <= p.To);
            cells.Add(new Cell(phase is null ? "" : mark(phase, phase == step.Phases[^1])));
            if (phase is not null)
                gold.Cells.Add(new GoldCell(year, cells[^1].Text));
        }

        return cells;
    }

    private List<Cell> Arrows(StepFacts step, GoldRow gold)
    {
        var cells = new List<Cell>();
        foreach (var year in Facts.Years)
        {
            var phase = step.Phases.FirstOrDefault(p => p.From <= year && year <= p.To);
            cells.Add(new Cell(phase is null ? "" : phase.From == year ? phase.Text : "→"));
            if (phase is not null)
                gold.Cells.Add(new GoldCell(year, cells[^1].Text));
            if (phase is not null && phase.From == year && phase.To > year)
                gold.Spans.Add(new GoldSpan(phase.From, phase.To, phase.Text, "arrow"));
        }

        return cells;
    }

    private List<Cell> Continued(StepFacts step, GoldRow gold)
    {
        var cells = new List<Cell>();
        foreach (var year in Facts.Years)
        {
            var phase = step.Phases.FirstOrDefault(p => p.From <= year && year <= p.To);
            cells.Add(new Cell(phase is null ? (year < step.Phases[0].From ? "準備" : "検証") : phase.From == year ? phase.Text : "継続"));
            gold.Cells.Add(new GoldCell(year, cells[^1].Text));
        }

        return cells;
    }

    // A text over several years; only where cells can be merged does the plan show until when.
    private List<Cell> Merged(StepFacts step, GoldRow gold)
    {
        var isSeen = Style.ShowsSpans;
        var cells = new List<Cell>();
        foreach (var year in Facts.Years)
        {
            var phase = step.Phases.FirstOrDefault(p => p.From <= year && year <= p.To);
            if (phase is null)
            {
                cells.Add(new Cell(""));
                continue;
            }

            cells.Add(new Cell(
                phase.From == year || isSeen ? phase.Text : "", 1, !isSeen ? 1 : phase.From == year ? phase.To - phase.From + 1 : 0));
            if (phase.From == year)
                gold.Cells.Add(new GoldCell(year, phase.Text));
            if (isSeen && phase.From == year && phase.To > year)
                gold.Spans.Add(new GoldSpan(phase.From, phase.To, phase.Text, "text"));
        }

        return cells;
    }

    private List<Cell> Halves(StepFacts step, GoldRow gold, Func<int, int> half)
    {
        var cells = new List<Cell>();
        foreach (var year in Facts.Years)
        {
            string[] texts = ["", ""];
            for (var i = 0; i < step.Phases.Count; i++)
            {
                if (step.Phases[i].From != year)
                    continue;
                texts[half(i)] = step.Phases[i].Text;
                gold.Cells.Add(new GoldCell(year, step.Phases[i].Text));
            }

            cells.AddRange(texts.Select(t => new Cell(t)));
        }

        return cells;
    }

    private static List<Cell> Phases(StepFacts step, GoldRow gold)
    {
        var first = step.Phases[0].Text;
        var second = step.Phases[^1].Text;
        gold.Cells.Add(new GoldCell(null, first));
        gold.Cells.Add(new GoldCell(null, second));
        return [new Cell(first), new Cell(second)];
    }
}
