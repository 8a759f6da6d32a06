using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

internal static class MunicipalityResolver
{
    public static Municipality Resolve(PlanDraft draft, DiagnosticLog log) { ArgumentNullException.ThrowIfNull(log); return new(null, "", null, null, null, draft.Metadata.TitleAsWritten, null); }
}
