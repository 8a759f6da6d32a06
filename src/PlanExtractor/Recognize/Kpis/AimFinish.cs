using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// Completes what an idiom has read with what stands around it: years and unit of the label, the group of the item above, the place of each
/// value.
/// </summary>
internal static class AimFinish
{
    private const int LongestPart = 10;

    /// <summary>The complete draft.</summary>
    public static KpiDraft Complete(KpiDraft kpi, AimItem item, AimContext context, KpiDraft? previous)
    {
        kpi = WithRestatement(kpi);
        kpi = NameBracket.Apart(kpi);
        kpi = kpi with
        {
            Baseline = kpi.Baseline is { FiscalYear: null, AsOf: null } b ? b with { FiscalYear = context.BaselineYear } : kpi.Baseline,
            Target = kpi.Target is { FiscalYear: null } t ? t with { FiscalYear = context.TargetYear } : kpi.Target,
            Milestones = kpi.Milestones is [{ FiscalYear: null } only]
                ? [only with { FiscalYear = context.MilestoneYear }]
                : kpi.Milestones,
        };
        if (context.Unit is { } unit)
            kpi = kpi with
            {
                Baseline = WithUnit(kpi.Baseline, unit),
                Target = WithUnit(kpi.Target, unit),
                Milestones = [.. kpi.Milestones.Select(m => WithUnit(m, unit)!)]
            };
        if (previous is { Group: { } group } && kpi.Group is null && IsPart(kpi.Name) && IsPart(previous.Name))
            kpi = kpi with { Group = group };
        return kpi with
        {
            Baseline = Placed(kpi.Baseline, item),
            Target = Placed(kpi.Target, item),
            Milestones = [.. kpi.Milestones.Select(m => Placed(m, item)!)]
        };
    }

    // R8 64手続（再掲）: said after the value, it is said of the KPI.
    private static KpiDraft WithRestatement(KpiDraft kpi)
    {
        if (kpi.Target is not { Note: { } note } target || note.Split('、') is var remarks && !remarks.Any(NameRemarks.IsRestated))
            return kpi;
        var rest = string.Join('、', remarks.Where(r => !NameRemarks.IsRestated(r)));
        return kpi with { Restated = true, Target = target with { Note = rest.Length > 0 ? rest : null } };
    }

    // 虐待の通報窓口を知る人の割合　高齢者：38％ → 50％, and below it 障がい者：29％ → 45％: a part of the same.
    private static bool IsPart(string name) =>
        name.Length <= LongestPart && !Vocabulary.Standard.WordsOf("cell.measurable").Keys.Any(w => w.Length == 1
            ? name[^1] == w[0] && w is not ("者" or "人")
            : name.EndsWith(w, StringComparison.Ordinal));

    private static Measure? WithUnit(Measure? value, string unit) =>
        value is { Value: { } number, Unit: null } && Measures.Read(value.Text + unit) is { IsRead: true, Value: { Unit: not null } with }
            && with.Value == number
            ? value with { Unit = with.Unit, NormalizedValue = with.NormalizedValue, NormalizedUnit = with.NormalizedUnit }
            : value;

    // The line in which the value stands.
    private static Measure? Placed(Measure? value, AimItem item)
    {
        if (value is null || value.Evidence is not null)
            return value;
        var key = JapaneseText.Key(value.Text);
        for (var i = item.Lines.Count - 1; i >= 0 && i < item.Places.Count; i--)
        {
            if (JapaneseText.Key(item.Lines[i]).Contains(key, StringComparison.Ordinal))
                return value with { Evidence = item.Places[i] };
        }

        return value with { Evidence = item.Evidence };
    }
}
