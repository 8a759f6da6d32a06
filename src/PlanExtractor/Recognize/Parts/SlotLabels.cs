using PlanExtractor.Domain;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Parts;

/// <summary>What a slot of the plan's template announces, as a label of a part.</summary>
internal static class SlotLabels
{
    private static readonly Dictionary<string, BlockLabel> Labels = new(StringComparer.Ordinal)
    {
        ["department"] = new(LabelKind.Department, AspectKind.Other),
        ["kpi"] = new(LabelKind.Kpi, AspectKind.Other),
        ["schedule"] = new(LabelKind.Schedule, AspectKind.Other),
        ["goalState"] = new(LabelKind.Aspect, AspectKind.GoalState),
        ["pastEfforts"] = new(LabelKind.Aspect, AspectKind.PastEfforts),
        ["currentState"] = new(LabelKind.Aspect, AspectKind.CurrentState),
        ["plannedEfforts"] = new(LabelKind.Aspect, AspectKind.PlannedEfforts),
        ["purpose"] = new(LabelKind.Aspect, AspectKind.Purpose),
    };

    /// <summary>The label; none for a slot of unknown words.</summary>
    public static BlockLabel For(string? kind) => kind is not null && Labels.TryGetValue(kind, out var label) ? label : BlockLabel.None;
}
