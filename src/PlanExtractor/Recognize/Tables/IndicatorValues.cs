using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Tables;

/// <summary>A value of an indicator's row.</summary>
/// <param name="Role">Role of its column.</param>
/// <param name="Column">Its column.</param>
/// <param name="Value">The value.</param>
/// <param name="IsReference">Whether the column is called 基準値, 策定時.</param>
internal sealed record IndicatorValue(ColumnRole Role, BandColumn Column, Measure Value, bool IsReference);

/// <summary>The values of a row by their part in the KPI.</summary>
/// <param name="Baseline">Of several measured values the last before the targets, or the one called 基準値.</param>
/// <param name="Target">Of several targets that of the last year.</param>
/// <param name="TargetColumn">Its column.</param>
/// <param name="Milestones">The other targets.</param>
/// <param name="History">The other measured values.</param>
internal sealed record IndicatorValues(Measure? Baseline, Measure? Target, BandColumn? TargetColumn, IReadOnlyList<Measure> Milestones,
    IReadOnlyList<Measure> History)
{
    /// <summary>Arranges the values of a row, which stand in the order of their columns.</summary>
    public static IndicatorValues Arrange(IReadOnlyList<IndicatorValue> values)
    {
        var targets = values.Where(v => v.Role == ColumnRole.Target).ToList();
        var target = targets.Exists(t => t.Value.FiscalYear is not null)
            ? targets.MaxBy(t => t.Value.FiscalYear ?? int.MinValue)
            : targets.LastOrDefault();
        var measured = values.Where(v => v.Role == ColumnRole.Baseline).ToList();
        var results = values.Where(v => v.Role == ColumnRole.Actual).ToList();
        if (measured.Count == 0 && target is not null)
        {
            var first = targets.Min(t => t.Column.Index);
            measured = results.FindAll(r => r.Column.Index < first);
            results = results.FindAll(r => r.Column.Index > first);
        }

        var baseline = measured.FindLast(m => m.IsReference) ?? measured.LastOrDefault();
        return new IndicatorValues(
            baseline?.Value,
            target?.Value,
            target?.Column,
            [.. values.Where(v => v.Role is ColumnRole.Target or ColumnRole.Milestone && !ReferenceEquals(v, target)).Select(v => v.Value)],
            [.. measured.Concat(results).Where(m => !ReferenceEquals(m, baseline)).Select(m => m.Value)]);
    }
}
