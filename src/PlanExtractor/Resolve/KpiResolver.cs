using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Resolve;

/// <summary>KPIs with ids, owners and direction.</summary>
internal static class KpiResolver
{
    /// <summary>All KPIs, in reading order.</summary>
    public static IReadOnlyList<Kpi> Resolve(IReadOnlyList<KpiDraft> drafts, Ids ids, DiagnosticLog log)
    {
        var kpis = drafts.Select(Places.Fill).Select((d, i) => new Kpi(
            Ids.Number('k', i),
            ids.Initiative(d.Initiative),
            Ids.Section(d.Section),
            string.IsNullOrWhiteSpace(d.Group) ? null : d.Group,
            d.Name,
            d.Baseline,
            d.Target,
            d.Milestones,
            d.History,
            d.Direction ?? Directions.Compare(d.Baseline, d.Target),
            d.Restated,
            string.IsNullOrWhiteSpace(d.Note) ? null : d.Note,
            Confidence.Rounded(d.Confidence),
            d.Evidence,
            d.Also)).ToList();
        foreach (var kpi in kpis.Where(k => k is { Baseline: { Value: not null } b, Target: { Value: not null } t }
            && b.NormalizedUnit != t.NormalizedUnit && t.Kind == MeasureKind.Absolute))
            log.Info("units-differ", $"「{kpi.Name}」 goes from {kpi.Baseline!.Unit ?? "no unit"} to {kpi.Target!.Unit ?? "no unit"}",
                kpi.Evidence);
        return kpis;
    }
}
