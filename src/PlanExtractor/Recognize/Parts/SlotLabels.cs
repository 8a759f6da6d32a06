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
        ["goal"] = new(LabelKind.Aspect, AspectKind.GoalState),
        ["past"] = new(LabelKind.Aspect, AspectKind.PastEfforts),
        ["state"] = new(LabelKind.Aspect, AspectKind.CurrentState),
        ["plan"] = new(LabelKind.Aspect, AspectKind.PlannedEfforts),
        ["what"] = new(LabelKind.Aspect, AspectKind.Summary),
    };

    /// <summary>The label; none for a slot of unknown words.</summary>
    public static BlockLabel Of(string? kind) => kind is not null && Labels.TryGetValue(kind, out var label) ? label : BlockLabel.None;
}
