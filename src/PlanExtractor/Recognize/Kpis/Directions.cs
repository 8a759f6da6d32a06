using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Which way a KPI is meant to go.</summary>
internal static class Directions
{
    /// <summary>What words say: 増加を目指す, 減少, 維持, ↑; null where they say nothing.</summary>
    public static KpiDirection? Read(string text) =>
        Has(text, "増", "向上", "↑", "↗", "拡大") ? KpiDirection.Increase
        : Has(text, "減", "低下", "短縮", "抑制", "↓", "↘") ? KpiDirection.Decrease
        : Has(text, "維持", "→", "継続") ? KpiDirection.Maintain
        : null;

    /// <summary>What the values show; null where they cannot be compared.</summary>
    public static KpiDirection? Of(Measure? baseline, Measure? target)
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

    private static bool Has(string text, params string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
