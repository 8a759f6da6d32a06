using PlanExtractor.Diagnostics;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Says what could not be read, or not surely.</summary>
internal static class Doubts
{
    private const int MostQuoted = 40;

    /// <summary>Reports on tables, units, drawn timings and unread aims.</summary>
    public static void Report(IReadOnlyList<SweptTable> tables, UnitReading units, IReadOnlyList<ScheduleDraft> schedules, IEnumerable<(Evidence Evidence, string Text)> unread, DiagnosticLog log)
    {
        foreach (var table in tables)
        {
            if (table.Reading.NotRead is { } reason)
                log.Warn("table-not-read", $"a table that looks like one of targets was not read: {reason}", table.Grid.Evidence);
            else if (table.Reading.Doubt is { } doubt)
                log.Warn("table-doubtful", $"a table may be read in two ways: {doubt}", table.Grid.Evidence);
        }

        if (units.Doubt is { } level)
            log.Warn("level-doubtful", $"which level holds the units of action is doubtful: {level}");
        foreach (var schedule in schedules)
        {
            var empty = schedule.Rows.Count(r => r.Cells.Count == 0 && r.Spans.Count == 0);
            if (empty > 0)
                log.Warn("schedule-timing-not-in-text", $"{empty} of {schedule.Rows.Count} rows have nothing in their year columns: their timing was drawn, or is not given", schedule.Evidence);
        }

        foreach (var (evidence, text) in unread)
            log.Warn("aim-not-read", $"under a KPI label, no name and target could be read in 「{(text.Length > MostQuoted ? text[..MostQuoted] + "…" : text)}」", evidence);
    }
}
