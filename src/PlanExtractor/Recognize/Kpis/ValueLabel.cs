using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>What a value is in a KPI.</summary>
internal enum ValueRole
{
    /// <summary>現状値, 基準値.</summary>
    Baseline,

    /// <summary>目標値.</summary>
    Target,

    /// <summary>中間目標, 実績値 between baseline and target.</summary>
    Milestone,
}

/// <summary>A label before a value: <c>現状値（R5）：31 件</c>.</summary>
/// <param name="Role">What the value is.</param>
/// <param name="FiscalYear">Year in the label, or null.</param>
/// <param name="Rest">The text after the label.</param>
internal sealed partial record ValueLabel(ValueRole Role, int? FiscalYear, string Rest)
{
    // 現状値（R5）： | 目標値 (R11) : | 【目標】 | 基準値[令和2年度]  | 現状： | R7目標： | 令和7年度目標値：
    [GeneratedRegex(@"^[【\[［《]?(?<y0>(?:令和|平成|[RH])? ?[0-9０-９元]{1,4} ?年?度?(?:末)?(?:の| )?)?(?<w>現状値|現況値|現状|現況|基準値|策定時の値|策定時値|策定時|当初値|初期値|直近値|実績値|実績|中間目標値|中間目標|最終目標|目標値|目標数値|数値目標|目標|計画値)[】\]］》]? ?(?:[(（【\[［](?<y1>[^()（）【】\[\]［］]{1,24})[)）】\]］])? ?(?<c>[:：＝=]|は、?)? ?(?<r>.*)$", RegexOptions.Singleline)]
    private static partial Regex Pattern { get; }

    /// <summary>Whether a value follows the label on its line.</summary>
    public bool HoldsValue => Rest.Length > 0 && StartsValue(Rest);

    /// <summary>Reads the label that opens a line; null where none does.</summary>
    public static ValueLabel? Read(string line)
    {
        var text = ListLines.WithoutBullet(line);
        var match = Pattern.Match(text);
        if (!match.Success)
            return null;
        // Without a colon or a bracket 目標 opens a sentence (目標とする姿…), and 現状 a heading.
        var rest = match.Groups["r"].Value;
        if (!match.Groups["c"].Success && !match.Groups["y1"].Success && text[0] is not ('【' or '[' or '［' or '《')
            && (rest.Length == 0 || !StartsValue(rest)))
            return null;
        return new ValueLabel(RoleOf(match.Groups["w"].Value) ?? ValueRole.Baseline,
            AimItems.YearOf(match.Groups["y0"].Value + " " + match.Groups["y1"].Value), rest);
    }

    /// <summary>Role of a label or column word; null where it is none.</summary>
    public static ValueRole? RoleOf(string text)
    {
        var key = JapaneseText.Key(text);
        // 目標とするべき状況, 現状の姿: words, no values.
        if (Has("状況", "姿", "とする", "課題"))
            return null;
        if (Has("設定時"))
            return ValueRole.Baseline;
        if (Has("中間", "見込"))
            return ValueRole.Milestone;
        if (Has("目標", "計画値", "達成値"))
            return ValueRole.Target;
        return Has("現状", "現況", "基準", "策定時", "当初値", "初期値", "直近") ? ValueRole.Baseline : Has("実績") ? ValueRole.Baseline : null;

        bool Has(params string[] words) => Array.Exists(words, w => key.Contains(w, StringComparison.Ordinal));
    }

    private static bool StartsValue(string rest) => JapaneseText.IsDigit(rest[0])
        || rest[0] is '約' or '－' or '―' or '-' or '△' or '▲' or '+' or '＋' || Measures.FindAll(rest) is [{ Start: 0 }, ..];
}
