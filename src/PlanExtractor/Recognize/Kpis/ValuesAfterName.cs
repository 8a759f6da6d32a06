using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// A name, then values that say the rest: <c>窓口の待ち時間　15分（現状 25分）</c>, <c>平均待ち時間………８分以内（令和６年度　１３分）</c>,
/// <c>設置した地区 ３地区（R5）→ ９地区（R8）→ 全18地区（R11）</c>; on a slide one line each: name, <c>70％</c>, <c>↑ 2029年度</c>, <c>現状 34％</c>.
/// </summary>
internal sealed partial class ValuesAfterName : IKpiIdiom
{
    private const int MostStarts = 40;

    /// <inheritdoc/>
    public string Name => "values-after-name";

    // ……… | ・・・・ | ．．．．
    [GeneratedRegex(@"\s*(?:[…‥]{2,}|[・･]{3,}|[.．]{4,}|[─―_＿]{3,}|…(?=[0-9０-９]))\s*")]
    private static partial Regex Leader { get; }

    private static readonly WordList ValueWords = WordList.Grammar("value.inName");

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Led(item) is { Count: > 0 } led)
            return Reading<IReadOnlyList<KpiDraft>>.Of(led);
        return (Lines(item) ?? Line(item)) is { } kpi
            ? Reading<IReadOnlyList<KpiDraft>>.Of([kpi])
            : Reading<IReadOnlyList<KpiDraft>>.NotMine;
    }

    // A name on a line of its own; the lines below it are all values.
    private static KpiDraft? Lines(AimItem item) =>
        item.Lines.Count > 1 && !AimText.EndsInValue(item.Lines[0]) && !item.Lines.Skip(1).All(l => ValueLabel.Read(l) is not null)
            && ValueTail.Read(string.Join('\n', item.Lines.Skip(1))) is { } tail
            ? Draft(item, item.Lines[0], tail)
            : null;

    // 件数………１，２００件以上（令和６年度比２割増）手続数………３０手続: a name follows where the values of the one before end.
    private static List<KpiDraft> Led(AimItem item)
    {
        var text = item.Text;
        var leaders = Leader.Matches(text);
        var found = new List<KpiDraft>();
        var name = leaders.Count > 0 ? text[..leaders[0].Index] : "";
        for (var i = 0; i < leaders.Count; i++)
        {
            var isLast = i == leaders.Count - 1;
            var rest = text[(leaders[i].Index + leaders[i].Length)..(isLast ? text.Length : leaders[i + 1].Index)];
            var end = isLast ? rest.Length : EndOfValues(rest);
            if (end == 0 || ValueTail.Read(rest[..end], mayBeWords: isLast) is not { } tail || Draft(item, name, tail) is not { } kpi)
                return [];
            found.Add(kpi);
            name = rest[end..];
        }

        return found;
    }

    // The longest beginning that is values only.
    private static int EndOfValues(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && ValueTail.Read(text[..end]) is not { Target: not null })
            end--;
        return end;
    }

    // On one line a single value or a single arrow says too little: other idioms know more of what stands before it.
    private static KpiDraft? Line(AimItem item)
    {
        var text = item.Text;
        var arrow = Arrows.Find(text, 0);
        foreach (var start in Starts(text).Take(MostStarts))
        {
            // Behind an arrow no values begin.
            if (arrow.Length > 0 && start >= arrow.At + arrow.Length)
                break;
            if (AimText.EndsInValue(text[..start]) || ValueTail.Read(text[start..]) is not { } tail)
                continue;
            return tail is { Target: not null }
                && ((tail is { IsChange: false, Baseline: not null }) || tail is { IsChange: true, Milestones.Count: > 0 })
                ? Draft(item, text[..start], tail)
                : null;
        }

        return null;
    }

    // Where values may begin: behind a space or a colon, at a number.
    private static IEnumerable<int> Starts(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] is ' ' or '\u3000' or '：' or ':' or '=' or '＝'
                || (JapaneseText.IsDigit(text[i]) && !JapaneseText.IsDigit(text[i - 1]) && !JapaneseText.IsLatin(text[i - 1])))
                yield return i;
        }
    }

    // 登録者数現状値（R5）：1,240人目標値（R11）：…
    private static bool NamesValues(string name) =>
        ValueWords.FindIn(name).Any(w => w.End < name.Length && name[w.End] is '(' or '（' or '：' or ':');

    private static KpiDraft? Draft(AimItem item, string before, ValueTail tail)
    {
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(before));
        // A name with values of its own is two aims that ran together.
        if (name.Length == 0 || tail.Target is not { } stated || Measures.FindAll(name).Count > 1 || NamesValues(name))
            return null;
        var remarks = string.Join('、', new[] { stated.Note }.Concat(tail.Remarks).OfType<string>());
        var (baseline, target) = AimSides.ShareUnit(tail.Baseline, stated with { Note = remarks.Length > 0 ? remarks : null });
        return new KpiDraft(name, baseline, target,
            item.Evidence)
        { Group = item.Group, Milestones = tail.Milestones, Note = note, Restated = restated };
    }
}
