using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Glossary;
using PlanExtractor.Recognize.Initiatives;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Schedules;
using PlanExtractor.Words;
namespace PlanExtractor.Recognize.Tables;
internal sealed record TableShape();
internal sealed record TableContext(string? Caption, IReadOnlyList<string> Titles, string Notes, int? PlanStart, int? PlanEnd, TableShape? Previous);
internal sealed record ListedAction(string? Number, string Title, IReadOnlyList<Department> Departments, IReadOnlyList<Aspect> Aspects, IReadOnlyList<string> Groups, bool Restated, int Row, Evidence Evidence, string ItemHeader);
internal sealed record TableReading(TableShape Shape, TableRole Role, int HeaderRows, IReadOnlyList<KpiDraft> Kpis, IReadOnlyList<ScheduleDraft> Schedules, IReadOnlyList<CardDraft> Cards, IReadOnlyList<ListedAction> Actions, double Confidence, string? Doubt, string? NotRead);
internal sealed class TableReader(Vocabulary words)
{
    public TableReading Read(TableGrid grid, TableContext context)
    {
        _ = words;
        if (LabelValueCard.Read(grid) is { } card)
            return new(new(), TableRole.Card, 0, [], card.Schedule is { } own ? [own] : [], [card], [], 1, null, null);
        if (ScheduleTable.Read(grid) is { } schedule)
            return new(new(), TableRole.Schedule, 1, [], [schedule], [], [], 1, null, null);
        if (YearlyTargets.Read(grid, context.Caption ?? "") is { } yearly)
            return new(new(), TableRole.Kpi, 1, yearly, [], [], [], 1, null, null);
        if (IndicatorTable.Read(grid) is { } indicators)
            return new(new(), TableRole.Kpi, indicators.HeaderRows, indicators.Kpis, [], [], [], 1, null, null);
        if (GlossaryReader.IsTermTable(grid))
            return new(new(), TableRole.Glossary, 1, [], [], [], [], 1, null, null);
        if (InitiativeTable.Read(grid) is { } table)
            return new(new(), TableRole.Overview, 1, [], [], [], [.. table.Initiatives.Select((x, i) => new ListedAction(x.Number, x.Title, x.Departments, x.Aspects, [], x.Restated, i + 1, x.Evidence, table.ItemHeader))], 1, null, null);
        return new(new(), TableRole.Other, 0, [], [], [], [], 1, null, null);
    }
}
