using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// A name, then a line for each value: <c>オンライン化した手続き数</c> / <c>・現状値（R5）：31 件</c> / <c>・目標値（R11）：60 件</c>. The labels may
/// also stand on the name's own line.
/// </summary>
internal sealed class LabelledValues : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "labelled-values";

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var lines = item.Lines.SelectMany(Split).ToList();
        var first = lines.FindIndex(l => ValueLabel.Read(l) is not null);
        if (first < 0)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;

        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(string.Join(' ', lines.Take(first))));
        // 消防団員数 R6.4.1現在 318人 → R11目標 300人以上: not all of its values have labels.
        if (name.Length == 0 || AimText.EndsInValue(name))
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;

        Measure? baseline = null, target = null;
        var milestones = new List<Measure>();
        foreach (var line in lines.Skip(first))
        {
            if (ValueLabel.Read(line) is not { } label || Value(label) is not { } value)
                continue;
            if (label.Role == ValueRole.Baseline && baseline is null)
                baseline = value;
            else if (label.Role == ValueRole.Target && target is null)
                target = value;
            else
                milestones.Add(value);
        }

        // 町の面積 / ・現状値：120㎢ aims at nothing; in 現状 90分から45分へ another idiom may find the target.
        if (target is null)
            return item.Lines.Count > 1 && baseline is not null
                ? Reading<IReadOnlyList<KpiDraft>>.Of([])
                : Reading<IReadOnlyList<KpiDraft>>.NotMine;
        (baseline, target) = AimSides.ShareUnit(baseline, target);
        IReadOnlyList<KpiDraft> found =
        [
            new KpiDraft(name, baseline, target,
                item.Evidence) { Group = item.Group, Milestones = milestones, Note = note, Restated = restated },
        ];
        return Reading<IReadOnlyList<KpiDraft>>.Of(found);
    }

    // 待ち時間 【現状】90分 【目標】45分, R5実績 － → R11目標 5か所: every label opens a line of its own.
    private static IEnumerable<string> Split(string line)
    {
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i - 1] is ' ' or '\u3000' or '】' or '、' or '/' or '／' && ValueLabel.Read(line[i..]) is not null && i > start)
            {
                yield return WithoutArrow(line[start..i].Trim(' ', '\u3000', '、', '/', '／'));
                start = i;
            }
        }

        yield return line[start..].Trim();
    }

    private static string WithoutArrow(string part) =>
        part.Length > 0 && Arrows.Find(part, part.Length - 1) is { Length: > 0, At: var at } ? part[..at].TrimEnd(' ', '\u3000') : part;

    private static Measure? Value(ValueLabel label)
    {
        if (Measures.IsNone(label.Rest) || Measures.Read(label.Rest) is not { IsRead: true, Value: { } value })
            return null;
        // The label's own year is the line's; the year of a remark (令和6年1月末現在) says when it was counted.
        return value with { FiscalYear = label.FiscalYear ?? value.FiscalYear };
    }
}
