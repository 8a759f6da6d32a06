using PlanExtractor.Domain;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Which way a KPI is meant to go.</summary>
internal static class Directions
{
    private static readonly WordList Up = WordList.Grammar("direction.up");
    private static readonly WordList Down = WordList.Grammar("direction.down");
    private static readonly WordList Same = WordList.Grammar("direction.same");

    /// <summary>What words say: 増加を目指す, 減少, 維持, ↑; null where they say nothing.</summary>
    public static KpiDirection? Read(string text) =>
        Up.StandIn(text) ? KpiDirection.Increase
        : Down.StandIn(text) ? KpiDirection.Decrease
        : Same.StandIn(text) ? KpiDirection.Maintain
        : null;

    /// <summary>What the values show; null where they cannot be compared.</summary>
    public static KpiDirection? Compare(Measure? baseline, Measure? target)
    {
        if (target is { Kind: MeasureKind.RelativeChange, Value: { } change })
            return change > 0 ? KpiDirection.Increase : change < 0 ? KpiDirection.Decrease : KpiDirection.Maintain;
        if (baseline is not { NormalizedValue: { } from } || target is not { NormalizedValue: { } to }
            || baseline.NormalizedUnit != target.NormalizedUnit)
            return null;
        // 不定期で1回 → 3年ごとに1回: equal numbers of different things do not say 維持.
        return to > from ? KpiDirection.Increase : to < from ? KpiDirection.Decrease
            : baseline.Kind == target.Kind && baseline.Note == target.Note && baseline.Text.Length <= 12 ? KpiDirection.Maintain : null;
    }
}
