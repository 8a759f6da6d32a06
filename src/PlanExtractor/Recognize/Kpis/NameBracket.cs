using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// Takes from the closing bracket of a name what belongs to its values: a unit (<c>…の割合（％）</c>), a year of reference
/// (<c>…の使用量（令和５年度比）</c>).
/// </summary>
internal static class NameBracket
{
    /// <summary>The draft with the bracket's content where it belongs; as it is where the bracket belongs to the name.</summary>
    public static KpiDraft Apart(KpiDraft kpi)
    {
        var name = kpi.Name;
        if (name.Length < 4 || name[^1] is not (')' or '）') || name.LastIndexOfAny(['(', '（']) is not (> 1 and var open))
            return kpi;
        var inside = name[(open + 1)..^1].Trim();
        var rest = name[..open].TrimEnd();
        if (inside.EndsWith('比') && kpi.Target is { } target)
            return kpi with { Name = rest, Target = target with { Note = target.Note is null ? inside : inside + "、" + target.Note } };
        if (kpi.Target is { Value: not null, Unit: null } && IsUnit(inside))
            return kpi with
            {
                Name = rest,
                Target = WithUnit(kpi.Target, inside),
                Baseline = WithUnit(kpi.Baseline, inside),
                Milestones = [.. kpi.Milestones.Select(m => WithUnit(m, inside)!)]
            };
        return kpi;
    }

    private static bool IsUnit(string text) =>
        text.Length <= 6 && Measures.Read("1" + text) is { IsRead: true, Value: { Value: 1, Unit: { } unit } } && unit == text;

    private static Measure? WithUnit(Measure? value, string unit) =>
        value is { Value: { } number, Unit: null } && Measures.Read(value.Text + unit) is { IsRead: true, Value: { Unit: not null } with }
            && with.Value == number
            ? value with { Unit = with.Unit, NormalizedValue = with.NormalizedValue, NormalizedUnit = with.NormalizedUnit }
            : value;
}
