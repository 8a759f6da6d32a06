using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// Reads what a caption, a note or a sentence says of the years of values: <c>現状は、令和５年度末の値です</c>, <c>（現状：R5 → 目標：R11）</c>,
/// <c>令和５年度を現状とし、令和11年度を目標年度とします</c>. What is said of one subject alone (<c>健康寿命の現状は令和３年の値です</c>) is left out.
/// </summary>
internal static partial class YearNotes
{
    private const int ShortestSentence = 5;
    private const int LongestSentence = 300;
    private const int FarthestYear = 24;
    private const int FarthestWord = 12;

    private static readonly WordList Ands = WordList.Grammar("legend.and");
    private static readonly WordList Values = WordList.Grammar("legend.value");
    private static readonly WordList Subjects = WordList.Grammar("legend.subject");
    private static readonly WordList Ends = WordList.Grammar("legend.end");
    private static readonly WordList Verbs = WordList.Grammar("legend.verb");
    private static readonly WordList Standing = WordList.Grammar("legend.standing");
    private static readonly WordList Principles = WordList.Grammar("legend.principle");

    // Behind 「目標」, 現状値, 中間目標: は | の年度が | とは
    [GeneratedRegex(@"\G[」』】\]］]?(?:の年度|の年)?(?:は|が|とは)")]
    private static partial Regex Topic { get; }

    // ：令和5年度 | ＝R5 | （R5
    [GeneratedRegex(@"\G[」』]? ?[：:＝=（(［\[]")]
    private static partial Regex Colon { get; }

    // Behind 令和５年度, its 末 or の値: を | を本計画の
    [GeneratedRegex(@"\Gを(?:本?[^、。を]{0,6}の)?$")]
    private static partial Regex Object { get; }

    // 基準値及び目標値, 「現状」と「目標」
    private static bool IsAnd(string between) => Ands.Has(between.Trim('「', '」', '『', '』', '【', '】', '[', ']', '［', '］'));

    private static bool IsObject(string text) => Object.IsMatch(text, Standing.At(text, 0)?.Length ?? 0);

    /// <summary>The years by role; null where none is said. Of two sentences the first counts.</summary>
    public static AimLegend Read(string? text)
    {
        var all = ReadAll(text);
        return new AimLegend(First(ValueRole.Baseline), First(ValueRole.Target), null) { MilestoneYear = First(ValueRole.Milestone) };

        int? First(ValueRole role) => all.Where(n => n.Role == role).Select(n => (int?)n.Year).FirstOrDefault();
    }

    /// <summary>All that is said, in order.</summary>
    public static IReadOnlyList<(ValueRole Role, int Year)> ReadAll(string? text)
    {
        if (!YearSigns.MayBeIn(text))
            return [];
        var found = new List<(ValueRole Role, int Year)>();
        foreach (var range in text.AsSpan().SplitAny('\n', '。'))
        {
            // Most sentences name no year: those are not even taken out of the text.
            var sentence = text.AsSpan(range);
            if (sentence.Length >= ShortestSentence && YearSigns.MayBeIn(sentence)
                && JapaneseText.Tidy(sentence.ToString()) is { Length: >= ShortestSentence and <= LongestSentence } tidy
                && Values.StandIn(tidy))
                found.AddRange(Notes(tidy));
        }

        return found;
    }

    private static IEnumerable<(ValueRole Role, int Year)> Notes(string sentence)
    {
        var years = Years.FindAll(sentence).Where(y => y is { FiscalYear: not null, Kind: not YearMentionKind.Day }).ToList();
        if (years.Count == 0 || Measures.FindAll(sentence).Count > 0)
            yield break;
        var words = new List<(int At, int End)>();
        foreach (var word in Values.FindIn(sentence).Where(w => words.Count == 0 || w.At >= words[^1].End))
            words.Add(word);
        for (var i = 0; i < words.Count; i++)
        {
            var (at, end) = words[i];
            if (Each(sentence, words, i, years) is var (last, each))
            {
                foreach (var note in each)
                    yield return note;
                i = last;
                continue;
            }

            if (!IsGeneral(sentence, at) || ValueLabel.RoleOf(sentence[at..end]) is not { } role)
                continue;
            var next = i + 1 < words.Count ? words[i + 1].At : sentence.Length;
            if ((Behind(sentence, end, next, years) ?? Before(sentence, at, end, years)) is { } year)
                yield return (role, year);
        }
    }

    // 基準値及び目標値の年度は、それぞれ令和５年度及び令和11年度です: as many years as words, in their order; one for words of one role. The last of
    // the words; null where one stands alone, or nothing is ruled of them.
    private static (int Last, IEnumerable<(ValueRole Role, int Year)> Notes)? Each(
        string sentence, List<(int At, int End)> words, int first, List<YearMention> years)
    {
        var last = first;
        while (last + 1 < words.Count && IsAnd(sentence[words[last].End..words[last + 1].At]))
            last++;
        var end = words[last].End;
        if (last == first || !Topic.IsMatch(sentence, end) || !IsRule(sentence))
            return null;
        var roles = words[first..(last + 1)].Select(w => ValueLabel.RoleOf(sentence[w.At..w.End])).ToList();
        var behind = years.Where(y => y.Start >= end).ToList();
        if (behind.Count == 1 && roles.Distinct().Count() == 1)
            behind = [.. Enumerable.Repeat(behind[0], roles.Count)];
        return behind.Count != roles.Count || roles.Contains(null) || !IsGeneral(sentence, words[first].At)
            || behind[0].Start - end > FarthestYear
            ? (last, [])
            : (last, roles.Zip(behind, (role, year) => (role!.Value, year.FiscalYear!.Value)));
    }

    private static int? Behind(string sentence, int end, int next, List<YearMention> years)
    {
        var isColon = Colon.IsMatch(sentence, end);
        if (!isColon && !(Topic.IsMatch(sentence, end) && IsRule(sentence)))
            return null;
        var year = years.FirstOrDefault(y => y.Start >= end && y.End <= next);
        return year.Length > 0 && year.Start - end <= FarthestYear ? year.FiscalYear : null;
    }

    // 令和11年度を目標年度とします
    private static int? Before(string sentence, int at, int end, List<YearMention> years)
    {
        var year = years.LastOrDefault(y => y.End <= at);
        return year.Length > 0 && at - year.End <= FarthestWord && IsObject(sentence[year.End..at])
            && end < sentence.Length && sentence[end] is 'と' ? year.FiscalYear : null;
    }

    // 成果指標の現状値は, but not 健康寿命の現状は, 数値目標：
    private static bool IsGeneral(string sentence, int at)
    {
        var open = at > 0 && sentence[at - 1] is '「' or '『' or '【' or '[' or '［' ? at - 1 : at;
        if (open == 0)
            return true;
        if (sentence[open - 1] == 'の')
            return Subjects.EndOf(sentence.AsSpan(0, open - 1)) is { } subject
                && !(open - 2 - subject.Length is >= 0 and var before && sentence[before] is '前' or '旧' or '国' or '県' or '都');
        return open < at || !JapaneseText.IsJapanese(sentence[open - 1]) || sentence[open - 1] is '、' or '，' or '・' or 'を' or 'は' or '各'
            or '」' or '』' or '→' or '⇒' or '／' or '（' or '［' or '〔' or '【' or 'び' or '※';
    }

    // …の値です, …を示す, …を原則とし: a rule, not something that happened.
    private static bool IsRule(string sentence)
    {
        var text = sentence.Trim().TrimEnd('）', ')', ']', '］');
        return Principles.StandIn(text) || Ends.EndOf(text) is not null
            || (Verbs.EndOf(text) is { } verb && Ends.EndOf(text.AsSpan(0, text.Length - verb.Length)) is not null);
    }
}
