using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Schedules with ids, owners and the fiscal years of their columns.</summary>
internal static class ScheduleResolver
{
    /// <summary>All schedules, in reading order.</summary>
    public static IReadOnlyList<Schedule> Resolve(IReadOnlyList<ScheduleDraft> drafts, Ids ids, YearContext context, DiagnosticLog log) =>
        [.. drafts.Select(Places.Fill).Select((draft, i) =>
        {
            var years = context.Columns(draft.Columns);
            if (years.Any(y => y is null))
                log.Warn("column-year-unknown",
                    $"no fiscal year is known for 「{string.Join("」「", draft.Columns.Where((_, c) => years[c] is null))}」", draft.Evidence);
            if (draft.Rows.SelectMany(r => r.Spans).Any(s => years[s.To] < years[s.From]))
                log.Warn("column-years-fall", "the years of the columns do not rise: spans that would end before they begin are left out",
                    draft.Evidence);
            return new Schedule(
                Ids.Number('g', i),
                ids.Initiative(draft.Initiative),
                Ids.Section(draft.Section),
                draft.Title,
                [.. draft.Columns.Select((label, c) => new ScheduleColumn(label, years[c], YearHeader.Split(label).Part))],
                [.. draft.Rows.Select(r => Row(r, years))],
                Confidence.Rounded(draft.Confidence),
                draft.Evidence,
                draft.Also);
        })];

    private static ScheduleRow Row(ScheduleRowDraft row, IReadOnlyList<int?> years) => new(
        row.Label,
        row.Content,
        row.Departments,
        [.. row.Cells.Select(c => new ScheduleCell(c.Column, years[c.Column], c.Text))],
        [.. row.Spans.Where(s => years[s.From] <= years[s.To])
            .Select(s => new ScheduleSpan(years[s.From]!.Value, years[s.To]!.Value, s.Text, s.Mark, s.Evidence))],
        row.Evidence!);
}
