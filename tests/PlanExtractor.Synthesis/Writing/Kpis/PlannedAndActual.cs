using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>指標 | 現状値 | 計画値, 実績値 | a column a year: two rows an aim, the second still empty.</summary>
internal sealed class PlannedAndActual(Desk desk, AimTexts aims, KpiWording words)
{
    public Table Write(IReadOnlyList<KpiItem> items, Func<bool, KpiColumn>? owner)
    {
        var lead = new List<KpiColumn>();
        if (owner is not null)
            lead.Add(owner(desk.Style.Is(KpiPlace, "end-by-number")));
        lead.Add(new KpiColumn(words.Name, null, Name));
        if (desk.Style.Is(UnitPlace, "column"))
            lead.Add(new KpiColumn("単位", null, i => i.Kpi.Unit));
        lead.Add(new KpiColumn($"{words.Baseline}（{desk.Notation.Year(desk.Facts.BaselineYear)}）", null, i => aims.Baseline(i).Text));

        var rows = new List<IReadOnlyList<Cell>>
        {
            (IReadOnlyList<Cell>)[.. lead.Select(c => new Cell(c.Header)), new Cell("区分"),
                .. desk.Facts.Years.Select(y => new Cell(desk.Notation.Year(y)))],
        };
        foreach (var item in items)
        {
            rows.Add([.. lead.Select(c => new Cell(c.Text(item), 2)), new Cell("計画値"),
                .. desk.Facts.Years.Select(y => new Cell(aims.Planned(item, y).Text))]);
            rows.Add([.. lead.Select(c => new Cell(c.Text(item), 0)), new Cell("実績値"), .. desk.Facts.Years.Select(_ => new Cell(""))]);
        }

        return new Table(rows, 1);
    }

    private string Name(KpiItem item) => desk.Style.Is(UnitPlace, "name-bracket") ? $"{item.FullName}（{item.Kpi.Unit}）" : item.FullName;
}
