using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering;

/// <summary>
/// Writes a plan that was read once more, in another rendering, with what was read from it as what is to be found. Spans are left out:
/// drawn bars and merged cells do not stand in every rendering.
/// </summary>
internal static class Rewriting
{
    /// <summary>A plan's blocks and facts as a manuscript.</summary>
    public static Manuscript Manuscript(DocumentLayout layout, PlanDocument document)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(document);
        return new Manuscript([.. layout.Blocks.SelectMany(Elements)], GoldOf(document), "");
    }

    private static IEnumerable<Element> Elements(Block block) => block switch
    {
        TextBlock { HeadingDepth: > 0 } heading => [new Heading(heading.HeadingDepth, heading.Text)],
        TextBlock text => [.. text.AfterGap ? new[] { new Line("") } : [],
            .. text.Text.Split('\n').Select(l => new Line(text.IsListItem ? "- " + l : l))],
        TableBlock table => [Table(table.Grid)],
        _ => [],
    };

    private static Table Table(TableGrid grid)
    {
        var rows = grid.Rows.Select(r => r.Cells.Select(c => new Cell(c.Text, c.RowSpan, c.ColumnSpan)).ToList()).ToList();
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Count; c++)
            {
                var cell = rows[r][c];
                if (cell.IsCovered)
                    continue;
                for (var down = 0; down < cell.RowSpan && r + down < rows.Count; down++)
                {
                    for (var along = 0; along < cell.ColumnSpan && c + along < rows[r].Count; along++)
                    {
                        if (down + along > 0)
                            rows[r + down][c + along] = new Cell(cell.Text, down == 0 ? 1 : 0, along == 0 ? 1 : 0);
                    }
                }
            }
        }

        return new Table(rows, 1);
    }

    private static Gold GoldOf(PlanDocument document)
    {
        var gold = new Gold(
            new GoldTown(document.Municipality.Name, document.Municipality.Prefecture, document.Municipality.Code),
            new GoldHead(
                document.Plan.Title, document.Plan.Established?.Iso, document.Plan.Period?.StartFiscalYear,
                    document.Plan.Period?.EndFiscalYear));
        var titles = document.Initiatives.ToDictionary(i => i.Id, i => i.Title);
        string? Owner(string? id) => id is null ? null : titles[id];
        gold.Initiatives.AddRange(
            document.Initiatives.Select(i => new GoldInitiative(i.Number, i.Title, i.Category ?? "", Departments(i.Departments))));
        gold.Kpis.AddRange(document.Kpis.Select(k =>
            new GoldKpi(
                Owner(k.InitiativeId), k.Group, k.Name, Measure(k.Baseline), Measure(k.Target),
                    [.. k.Milestones.Select(m => Measure(m)!)])));
        gold.Schedules.AddRange(document.Schedules.Select(s => new GoldSchedule(
            Owner(s.InitiativeId), s.Title, [.. s.Columns.Select(c => c.FiscalYear ?? 0).Distinct()], [.. s.Rows.Select(Row)])));
        return gold;
    }

    private static GoldMeasure? Measure(Measure? measure) =>
        measure is null ? null : new GoldMeasure(measure.Text, measure.Value, measure.Unit, measure.FiscalYear, measure.Kind.ToString());

    private static GoldRow Row(ScheduleRow row)
    {
        var gold = new GoldRow(null, row.Label, row.Content, Departments(row.Departments));
        gold.Cells.AddRange(row.Cells.Select(c => new GoldCell(c.FiscalYear, c.Text)));
        return gold;
    }

    private static IReadOnlyList<GoldDepartment> Departments(IReadOnlyList<Department> departments) =>
        [.. departments.Select(d => new GoldDepartment(d.Name, d.Role?.ToString()))];
}
