using PlanExtractor.Diagnostics;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Says what could not be read, or not surely.</summary>
internal static class DoubtReport
{
    private const int MostQuoted = 40;

    /// <summary>Reports on tables, the level of units, drawn timings, unread aims and values without years.</summary>
    public static void Write(
        IReadOnlyList<SweptTable> tables, UnitReading units, PlanBlocks plan, IReadOnlyList<KpiDraft> kpis,
        IReadOnlyList<ScheduleDraft> schedules,
        IEnumerable<(Evidence Evidence, string Text)> unread, DiagnosticLog log)
    {
        foreach (var table in tables)
        {
            if (table.Reading.NotRead is not null)
                Doubts.TableNotRead(log, table.Caption, table.Grid.Evidence);
            else if (table.Reading.Doubt?.Split('/') is [var read, var runnerUp])
                Doubts.TableDoubtful(log, read, runnerUp, table.Grid.Evidence);
        }

        if (units.Doubt is { } level)
            Doubts.LevelDoubtful(log, level, plan.All[units.Units[0].TitleBlock].Evidence);
        foreach (var kpi in kpis.Where(k => k.Initiative is null && k.Section is null))
            Doubts.OwnerUnknown(log, kpi.Name, kpi.Evidence);
        foreach (var block in kpis.Where(k => !k.Restated).GroupBy(k => k.Place.Block).Where(g => g.All(HasNoYear)))
            Doubts.YearsUnknown(log, block.First().Name, block.First().Evidence);
        foreach (var schedule in schedules)
        {
            var empty = schedule.Rows.Count(r => r.Cells.Count == 0 && r.Spans.Count == 0);
            if (empty > 0)
                log.Warn("schedule-timing-not-in-text",
                    $"{empty} of {schedule.Rows.Count} rows have nothing in their year columns: their timing was drawn, or is not given",
                    schedule.Evidence);
        }

        foreach (var (evidence, text) in unread)
            log.Warn("aim-not-read",
                $"under a KPI label, no name and target could be read in 「{(text.Length > MostQuoted ? text[..MostQuoted] + "…" : text)}」",
                evidence);
    }

    private static bool HasNoYear(KpiDraft kpi) =>
        kpi.Baseline?.FiscalYear is null && kpi.Target?.FiscalYear is null && kpi.Baseline?.AsOf is null;
}
