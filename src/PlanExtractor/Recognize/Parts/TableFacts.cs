using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Parts;

/// <summary>Takes the facts out of what tables were read as, with their blocks.</summary>
internal static class TableFacts
{
    /// <summary>KPIs of grids and of the cells of cards, and what could not be read in such cells.</summary>
    public static AimsRead Aims(IReadOnlyList<SweptTable> tables)
    {
        var kpis = new List<KpiDraft>();
        var unread = new List<(Evidence, string)>();
        foreach (var table in tables)
        {
            var cells = table.Reading.Cards.SelectMany(c => c.Aims).Select(KpiCell.ReadAll).ToList();
            kpis.AddRange(table.Reading.Kpis.Concat(cells.SelectMany(c => c.Kpis))
                .Select(k => k with { Place = k.Place with { Block = table.Block } }));
            unread.AddRange(cells.SelectMany(c => c.Unread).Select(i => (i.Evidence, i.Text)).Concat(table.Reading.Unread));
        }

        return new AimsRead(kpis, unread);
    }

    /// <summary>Schedules; one without a title of its own takes that of the label it stands under.</summary>
    public static IEnumerable<ScheduleDraft> Schedules(IReadOnlyList<SweptTable> tables, IReadOnlyList<SectionPart> parts)
    {
        var labels = new Dictionary<TableGrid, SectionPart>(
            parts.Where(p => p.Label.Kind == LabelKind.Schedule).SelectMany(p => p.Blocks.OfType<TableBlock>()
                .Select(b => KeyValuePair.Create(b.Grid, p))), ReferenceEqualityComparer.Instance);
        foreach (var table in tables)
        {
            var part = labels.GetValueOrDefault(table.Grid);
            foreach (var schedule in table.Reading.Schedules)
                yield return schedule
                    with
                { Title = schedule.Title ?? (part is null ? null : LabelOf(part)), Place = new Place(table.Block) };
        }
    }

    /// <summary>All tables as they are kept.</summary>
    public static IReadOnlyList<TableDraft> Drafts(PlanBlocks plan, IReadOnlyList<SweptTable> tables) =>
        [.. tables.Select(t => new TableDraft(t.Grid, t.Reading.Role, t.Reading.HeaderRows,
            t.Reading.Cards.Select(c => c.Title).FirstOrDefault(c => c is not null) ?? t.Caption) { Section = plan.SectionOf(t.Block) })];

    private static string? LabelOf(SectionPart part) =>
        part.LabelText?.Trim('【', '】', '■', '◆', '●', '〈', '〉', ' ') ?? part.Section?.Title;
}
