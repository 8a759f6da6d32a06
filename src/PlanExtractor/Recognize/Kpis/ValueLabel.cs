using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

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
    private static readonly (WordList Words, ValueRole Role)[] OfHeaders =
    [
        (ValueWords.Baseline, ValueRole.Baseline), (ValueWords.Milestone, ValueRole.Milestone), (ValueWords.Target, ValueRole.Target),
    ];

    private static readonly WordList Words = WordList.Grammar("value.label").And(ValueWords.All);
    private static readonly WordList InBrackets = Words.And(ValueWords.InBrackets);

    private static readonly WordList NoValues = WordList.Grammar("value.none");
    private static readonly WordList SetAt = WordList.Grammar("value.setAt");
    private static readonly WordList Milestones = WordList.Grammar("value.milestone");
    private static readonly WordList Targets = WordList.Grammar("value.target");
    private static readonly WordList Baselines = WordList.Grammar("value.baseline");

    /// <summary>Whether a value follows the label on its line.</summary>
    public bool HoldsValue => Rest.Length > 0 && StartsValue(Rest);

    // Before the word: 【 | R7 | 令和7年度
    [GeneratedRegex(@"^[【\[［《]?(?<y>(?:令和|平成|[RH])? ?[0-9０-９元]{1,4} ?年?度?(?:末)?(?:の| )?)?")]
    private static partial Regex Before { get; }

    // Behind it: （R5）： | 】 | [令和2年度]  | ：
    [GeneratedRegex(
        @"^[】\]］》]?\s?(?:[(（【\[［](?<y>[^()（）【】\[\]［］]{1,24})[)）】\]］])?\s?(?<c>[:：＝=]|は、?)?\s?(?<r>.*)$",
        RegexOptions.Singleline)]
    private static partial Regex Behind { get; }

    /// <summary>
    /// Reads the label that opens a line: <c>現状値（R5）：</c>, <c>目標値 (R11) :</c>, <c>【目標】</c>, <c>基準値[令和2年度]</c>, <c>R7目標：</c>; null
    /// where none does.
    /// </summary>
    public static ValueLabel? Read(string line)
    {
        var text = ListLines.WithoutBullet(line);
        var before = Before.Match(text);
        var isInBrackets = text.Length > 0 && text[0] is '【' or '[' or '［' or '《';
        if ((isInBrackets ? InBrackets : Words).At(text, before.Length) is not { } word)
            return null;
        var match = Behind.Match(text[(before.Length + word.Length)..]);
        // Without a colon or a bracket 目標 opens a sentence (目標とする姿…), and 現状 a heading.
        var rest = match.Groups["r"].Value;
        if (!match.Groups["c"].Success && !match.Groups["y"].Success && !isInBrackets
            && (rest.Length == 0 || !StartsValue(rest)))
            return null;
        return new ValueLabel(RoleOf(word) ?? ValueRole.Baseline,
            AimItems.YearOf(before.Groups["y"].Value + " " + match.Groups["y"].Value), rest);
    }

    /// <summary>A cell of label and value with a colon between them: <c>現状 未実施（R6）</c> is <c>現状：未実施（R6）</c>.</summary>
    public static string WithColon(string cell) =>
        Words.At(cell, 0) is { } word && cell.Length > word.Length + 1 && JapaneseText.IsSpace(cell[word.Length])
            ? word + "：" + cell[word.Length..].TrimStart(' ', '\u3000')
            : cell;

    /// <summary>Role of a label or column word; null where it is none.</summary>
    public static ValueRole? RoleOf(string text)
    {
        var key = JapaneseText.Key(text);
        // 目標とするべき状況, 現状の姿: words, no values.
        return NoValues.StandIn(key) ? null
            : SetAt.StandIn(key) ? ValueRole.Baseline
            : Milestones.StandIn(key) ? ValueRole.Milestone
            : Targets.StandIn(key) ? ValueRole.Target
            : Baselines.StandIn(key) ? ValueRole.Baseline
            : Array.Find(OfHeaders, r => r.Words.Has(text)) is { Words: not null } found ? found.Role : null;
    }

    private static bool StartsValue(string rest) => JapaneseText.IsDigit(rest[0])
        || rest[0] is '約' or '－' or '―' or '-' or '△' or '▲' or '+' or '＋' || Measures.FindAll(rest) is [{ Start: 0 }, ..];
}
