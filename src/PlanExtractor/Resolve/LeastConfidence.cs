using System.Globalization;
using PlanExtractor.Diagnostics;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Leaves out what was read with too little confidence; what refers to it, refers to nothing.</summary>
internal static class LeastConfidence
{
    /// <summary>The draft without facts below the bound, which are counted in the log.</summary>
    public static PlanDraft Apply(PlanDraft draft, double least, DiagnosticLog log)
    {
        bool IsSure(double confidence) => Confidence.Rounded(confidence) >= least;
        var kept = draft with
        {
            Initiatives = [.. draft.Initiatives.Where(i => IsSure(i.Confidence))],
            Kpis = [.. draft.Kpis.Where(k => IsSure(k.Confidence))],
            Schedules = [.. draft.Schedules.Where(s => IsSure(s.Confidence))],
        };
        var (initiatives, kpis, schedules) =
            (draft.Initiatives.Count - kept.Initiatives.Count, draft.Kpis.Count - kept.Kpis.Count,
                draft.Schedules.Count - kept.Schedules.Count);
        if (initiatives + kpis + schedules > 0)
            log.Info("below-min-confidence", string.Create(CultureInfo.InvariantCulture,
                $"below a confidence of {least} were left out: {initiatives} initiatives, {kpis} KPIs and {schedules} schedules"));
        return kept;
    }
}
