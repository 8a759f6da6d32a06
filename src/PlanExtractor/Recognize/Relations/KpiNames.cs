using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Relations;

/// <summary>
/// Parts KPIs from what only looks like one: its name is a value (７２６ｇ), the label of a value (現状値（R4）) a number of a heading (第５章),
/// or was cut out of one.
/// </summary>
internal static partial class KpiNames
{
    private static readonly WordList ValueLabels = WordList.Grammar("value.label");
    private static readonly IReadOnlyDictionary<string, double> Costs = Vocabulary.Standard.WordsOf("finance");

    // 第５章, 基本目標２
    [GeneratedRegex(@"^(?:第[0-9０-９一二三四五六七八九十]{1,3}[^\d\s]?|[^\d\s]{2,6}[0-9０-９]{1,2})$")]
    private static partial Regex NumberPattern { get; }

    // 取組の進み具合を測る指標です。現状値と…, 「方向」は、増やす、減らすのいずれかを示すものです, but not 企業数（支店を含む。）
    [GeneratedRegex(@"。[^)）」』】]|(?:です|ます|である|ません|でした|ました)$")]
    private static partial Regex SentencePattern { get; }

    // 現状値（２０２２年度）
    [GeneratedRegex(@"[（(【\[［][^（）()【】\[\]［］]*[)）】\]］]$")]
    private static partial Regex BracketPattern { get; }

    /// <summary>The KPIs with a name, and places and texts of the others, which are doubts.</summary>
    public static (IReadOnlyList<KpiDraft> Named, IReadOnlyList<(Evidence Evidence, string Text)> Nameless) Part(IEnumerable<KpiDraft> kpis)
    {
        var parts = kpis.Where(k => !IsCost(k)).ToLookup(IsNamed);
        return ([.. parts[true]], [.. parts[false].Select(k => (k.Evidence, $"{k.Name} {k.Target?.Text}".Trim()))]);
    }

    // 概算事業費　R8以降 各年4百万円: what it costs is no aim.
    private static bool IsCost(KpiDraft kpi) => Costs.ContainsKey(Vocabulary.Key(kpi.Name))
        && (kpi.Target ?? kpi.Baseline)?.Unit?.EndsWith('円') == true;

    private static bool IsNamed(KpiDraft kpi)
    {
        var name = JapaneseText.Tidy(kpi.Name);
        // 40歳 under a group is a part of it.
        if (kpi.Group is null && Measures.FindAll(name) is [{ Start: 0, Value.Unit: not null } only] && only.End == name.Length)
            return false;
        return !SentencePattern.IsMatch(name) && !ValueLabels.Has(BracketPattern.Replace(name, "").Trim()) && IsWhole(name)
            && !(kpi.Target?.Value is null && (NumberPattern.IsMatch(name) || IsName(kpi.Baseline, name)));
    }

    // 指標 | 指標: a cell that was taken for name and value.
    private static bool IsName(Measure? value, string name) =>
        value is { Value: null } && JapaneseText.Key(value.Text) == JapaneseText.Key(name);

    // 023）年度）, 現状値（令和5（2: a header that was cut.
    private static bool IsWhole(string name) =>
        name.AsSpan().CountAny('(', '（') == name.AsSpan().CountAny(')', '）');
}
