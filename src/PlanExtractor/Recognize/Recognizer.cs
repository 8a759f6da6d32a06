using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Glossary;
using PlanExtractor.Recognize.Initiatives;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Metadata;

namespace PlanExtractor.Recognize;

/// <summary>From sections to drafts: what each section holds, which sections are initiatives, what belongs to whom.</summary>
public static class Recognizer
{
    /// <summary>Everything that the idioms know, in reading order.</summary>
    public static PlanDraft Read(PlanOutline outline, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(log);
        var metadata = MetadataReader.Read(outline);
        var findings = outline.Sections.Select(s => new SectionReader(s, metadata.Period?.StartFiscalYear).Read()).ToList();
        var initiatives = Initiatives(findings);
        var owners = new Owners(findings, initiatives);

        var kpis = findings.SelectMany(f => owners.Kpis(f)).ToList();
        var schedules = findings.SelectMany(f => f.Schedules.Select(owners.Schedule)).ToList();
        ReportTimings(schedules, log);
        ReportUnreadAims(findings, log);
        var bareMarks = 0;
        var footnotes = outline.Sections.SelectMany(s => FootnoteReader.Read(s, ref bareMarks)).ToList();
        var glossary = outline.Sections.Where(GlossaryReader.IsGlossary).SelectMany(GlossaryReader.Read)
            .Concat(findings.Where(f => !GlossaryReader.IsGlossary(f.Section)).SelectMany(f => f.Tables).Where(t => t.Role == TableRole.Glossary).SelectMany(t => GlossaryReader.OfTable(t.Grid)))
            .ToList();
        return new PlanDraft(outline, metadata, initiatives, kpis, schedules, [.. findings.SelectMany(f => f.Tables)], glossary, footnotes);
    }

    private static List<InitiativeDraft> Initiatives(List<SectionFindings> findings)
    {
        var sections = InitiativeFinder.Find(findings);
        var bySection = findings.Where(f => sections.Contains(f.Section)).Select(f => InitiativeBuilder.Of(f)).ToList();
        var titles = bySection.Select(i => JapaneseText.Key(i.Title)).ToHashSet();
        var rows = findings.SelectMany(f => f.InitiativeRows).ToList();
        // Rows that name what has its own heading are an overview.
        var isOverview = rows.Count(r => titles.Contains(JapaneseText.Key(r.Initiative.Title))) * 2 > rows.Count;
        var listed = isOverview ? [] : rows.Select(r => r.Initiative);

        var all = bySection.Concat(listed).OrderBy(i => i.Evidence.Page ?? 0).ThenBy(i => i.Evidence.Line ?? 0).ThenBy(i => i.Section?.Index ?? 0).ToList();
        return InitiativeBuilder.WithCategories(InitiativeBuilder.WithoutOverviews(all, findings), findings);
    }

    private static void ReportUnreadAims(List<SectionFindings> findings, DiagnosticLog log)
    {
        foreach (var (evidence, text) in findings.SelectMany(f =>
            f.Parts.Where(p => p.Label.Kind == LabelKind.Kpi).SelectMany(KpiPart.Unread).Concat(f.Cards.SelectMany(c => c.Aims).SelectMany(KpiPart.Unread))))
            log.Warn("aim-not-read", $"under a KPI label, no name and target could be read in 「{(text.Length > 40 ? text[..40] + "…" : text)}」", evidence);
    }

    private static void ReportTimings(List<ScheduleDraft> schedules, DiagnosticLog log)
    {
        foreach (var schedule in schedules)
        {
            var empty = schedule.Rows.Count(r => r.Cells.Count == 0 && r.Spans.Count == 0);
            if (empty > 0)
                log.Warn("schedule-timing-not-in-text", $"{empty} of {schedule.Rows.Count} rows have nothing in their year columns: their timing was drawn, or is not given", schedule.Evidence);
        }
    }
}
