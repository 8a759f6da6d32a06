using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>
/// Says which years of the text are none (令和64年, 令和8年度（2025）), wherever they stand, and whether the period contradicts itself.
/// </summary>
internal static class YearProblems
{
    /// <summary>Reports every such year once, at its place.</summary>
    public static void Report(PlanDraft draft, DiagnosticLog log)
    {
        foreach (var block in draft.Outline.Cover.Concat(draft.Outline.Sections.SelectMany(s => s.Body)))
        {
            foreach (var (text, evidence) in Texts(block).Where(t => MayNameYear(t.Text)))
            {
                var problems = new List<Problem>();
                Years.FindAll(text, problems);
                foreach (var problem in problems)
                    log.Warn(problem.Code, problem.Message, evidence);
            }
        }

        if (draft.Metadata.Period is { } period && Period.Read(period.Text).Problem is { } contradiction)
            log.Warn(contradiction.Code, contradiction.Message, period.Evidence);
    }

    private static IEnumerable<(string Text, Evidence Evidence)> Texts(Block block) => block switch
    {
        TextBlock text => [(text.Text, text.Evidence)],
        TableBlock table => table.Grid.Rows.SelectMany(r => r.Cells.Where(c => !c.IsBlank).Select(c => (c.Text, r.Evidence))),
        _ => [],
    };

    private static bool MayNameYear(string text) => text.AsSpan().IndexOfAny("令平昭RHSＲＨＳ㋿年") >= 0;
}
