using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Parts;

/// <summary>Takes the facts out of what tables were read as, with their blocks.</summary>
internal static class TableFacts
{
    /// <summary>KPIs of grids, and of the cells of cards.</summary>
    public static IEnumerable<KpiDraft> Kpis(IReadOnlyList<SweptTable> tables) =>
        tables.SelectMany(t => t.Reading.Kpis.Concat(Aims(t).SelectMany(KpiCell.Read))
            .Select(k => k with { Place = k.Place with { Block = t.Block } }));

    /// <summary>Cells under KPI labels in which nothing could be read.</summary>
    public static IEnumerable<(Evidence Evidence, string Text)> Unread(IReadOnlyList<SweptTable> tables) =>
        tables.SelectMany(Aims).SelectMany(KpiCell.Unread);

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

    private static IEnumerable<CardAim> Aims(SweptTable table) => table.Reading.Cards.SelectMany(c => c.Aims);
}
