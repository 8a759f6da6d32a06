using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Relations;

/// <summary>
/// Parts KPIs from what only looks like one: its name is a value (７２６ｇ), the label of a value (現状値（R4）) or a number of a heading (第５章).
/// </summary>
internal static partial class KpiNames
{
    private static readonly WordList ValueLabels = WordList.Grammar("value.label");

    // 第５章, 基本目標２
    [GeneratedRegex(@"^(?:第[0-9０-９一二三四五六七八九十]{1,3}[^\d\s]?|[^\d\s]{2,6}[0-9０-９]{1,2})$")]
    private static partial Regex NumberPattern { get; }

    // 現状値（２０２２年度）
    [GeneratedRegex(@"[（(【\[［][^（）()【】\[\]［］]*[)）】\]］]$")]
    private static partial Regex BracketPattern { get; }

    /// <summary>The KPIs with a name, and places and texts of the others, which are doubts.</summary>
    public static (IReadOnlyList<KpiDraft> Named, IReadOnlyList<(Evidence Evidence, string Text)> Nameless) Part(IEnumerable<KpiDraft> kpis)
    {
        var parts = kpis.ToLookup(IsNamed);
        return ([.. parts[true]], [.. parts[false].Select(k => (k.Evidence, $"{k.Name} {k.Target?.Text}".Trim()))]);
    }

    private static bool IsNamed(KpiDraft kpi)
    {
        var name = JapaneseText.Tidy(kpi.Name);
        // 40歳 under a group is a part of it.
        if (kpi.Group is null && Measures.FindAll(name) is [{ Start: 0, Value.Unit: not null } only] && only.End == name.Length)
            return false;
        return !ValueLabels.Has(BracketPattern.Replace(name, "").Trim())
            && !(kpi.Target?.Value is null && NumberPattern.IsMatch(name));
    }
}
