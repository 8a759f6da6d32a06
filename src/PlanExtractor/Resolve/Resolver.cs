using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>From drafts to the document: ids, references, years in their place, restatements, the municipality.</summary>
internal static class Resolver
{
    private const string SchemaVersion = "1.1";

    /// <summary>The document; its diagnostics are those of the log when it returns.</summary>
    public static PlanDocument Resolve(PlanDraft draft, SourceInfo source, ExtractorInfo extractor, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(log);
        var ids = new Ids(draft);
        var years = new YearContext(draft.Metadata.Period, draft.Metadata.Established);
        var municipality = MunicipalityResolver.Resolve(draft, log);
        var plan = Plan(draft, log);
        var document = new PlanDocument(
            SchemaVersion,
            extractor,
            source,
            municipality,
            plan,
            [.. draft.Outline.Sections.Select(Sections.Resolve)],
            InitiativeResolver.Resolve(draft.Initiatives, ids),
            KpiResolver.Resolve(draft.Kpis, ids, log),
            ScheduleResolver.Resolve(draft.Schedules, ids, years, log),
            [.. draft.Tables.Select(Tables.Resolve)],
            draft.Glossary,
            draft.Footnotes,
            []);
        YearProblems.Report(draft, log);
        ReportWhatIsMissing(document, log);
        return document with { Diagnostics = log.Entries };
    }

    private static PlanInfo Plan(PlanDraft draft, DiagnosticLog log)
    {
        var metadata = draft.Metadata;
        if (metadata.TitleAsWritten.Length == 0)
            log.Warn("title-not-found", "no line of the cover ends as the name of a plan does (計画, 戦略, ビジョン …)");
        if (metadata.Period is null)
            log.Warn("period-not-found", "no statement of the plan's period was found");
        return new PlanInfo(
            PlanTitle.Plain(metadata.TitleAsWritten), metadata.TitleAsWritten, metadata.Established, metadata.Revised, metadata.Period,
            metadata.ParentPlans);
    }

    private static void ReportWhatIsMissing(PlanDocument document, DiagnosticLog log)
    {
        if (document.Sections.Count == 0 && document.Tables.Count == 0 && document.Kpis.Count == 0)
            log.Error("no-plan-found", "the text has no headings, tables or measures of a plan");
        else if (document.Initiatives.Count == 0)
            log.Warn("no-initiatives-found", "no unit of action with its own heading or card was found");
    }
}
