using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// What a plan says once for all its figures: <c>現状は、令和５年度末の値です。</c> What it says differently in two places holds only there.
/// </summary>
internal static class DocumentLegend
{
    /// <summary>Years that hold for all figures of a document; null where it says none, or several.</summary>
    public static AimLegend Read(IEnumerable<TextBlock> lines)
    {
        var said = lines.SelectMany(l => YearNotes.ReadAll(l.Text)).ToLookup(n => n.Role, n => n.Year);
        return new AimLegend(Only(ValueRole.Baseline), Only(ValueRole.Target), null) { MilestoneYear = Only(ValueRole.Milestone) };

        int? Only(ValueRole role) => said[role].Distinct().ToList() is [var year] ? year : null;
    }

    /// <summary>Gives the years to the figures that name none, wherever they stand.</summary>
    public static IEnumerable<KpiDraft> Complete(IEnumerable<KpiDraft> kpis, AimLegend legend) =>
        kpis.Select(k => k with
        {
            Baseline = k.Baseline is { FiscalYear: null, AsOf: null } baseline
                ? baseline with { FiscalYear = legend.BaselineYear }
                : k.Baseline,
            Milestones = k.Milestones is [{ FiscalYear: null } only] ? [only with { FiscalYear = legend.MilestoneYear }] : k.Milestones,
            Target = k.Target is { FiscalYear: null } target ? target with { FiscalYear = legend.TargetYear } : k.Target,
        });
}
