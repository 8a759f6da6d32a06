using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Years in headers and remarks.</summary>
internal static class YearText
{
    /// <summary>
    /// Whether the text is a year, a part of one, or a run of years, and nothing else: <c>令和6年度</c>, <c>[R5]</c>, <c>R6～R8</c>.
    /// </summary>
    public static bool IsYear(string text)
    {
        var plain = Plain(text);
        return plain.Length is > 0 and <= 32 && (YearHeader.IsYear(plain) || Period.Read(plain).IsRead);
    }

    /// <summary>
    /// The fiscal year of a text that names just one: <c>目標値（令和11年度）</c>; null where it names none, several, or a run. The year of which
    /// a change is told (<c>2030年度目標（2013年度比）</c>) is none of the value's.
    /// </summary>
    public static int? Read(string text)
    {
        var key = JapaneseText.Key(text);
        if (Period.FindAll(key).Count > 0)
            return null;
        var years = Years.FindAll(key).Where(y => y.FiscalYear is not null && (y.End == key.Length || key[y.End] != '比'))
            .Select(y => y.FiscalYear).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    /// <summary>The first year of a run: 2025 of <c>R7～R9</c>.</summary>
    public static int? FirstOf(string text) =>
        Period.Read(Plain(text)) is { IsRead: true, Value.StartFiscalYear: var first } ? first : null;

    /// <summary>The last year of the one run that a text names: 2030 of <c>目標値（令和８～12年度）</c>.</summary>
    public static int? EndOfRun(string text) => Period.FindAll(JapaneseText.Key(text)) is [{ Value.EndFiscalYear: var last }] ? last : null;

    /// <summary>Whether the text names a phase of the plan: 短期, 前期, 第1四半期, 4月.</summary>
    public static bool IsPhase(string text, TableWords words)
    {
        var key = Vocabulary.Key(text);
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        var word = bracket > 0 ? key[..bracket] : key;
        return words.Is("phase", word) || (word.Length is >= 2 and <= 3 && word[^1] == '月' && word[..^1].All(char.IsAsciiDigit));
    }

    // （令和5年度） | [R5] | ＜R5＞
    private static string Plain(string text)
    {
        var tidy = JapaneseText.Tidy(text.Replace('\n', ' '));
        while (tidy.Length > 2 && tidy[0] is '(' or '（' or '[' or '［' or '【' or '<' or '＜' or '〔'
            && tidy[^1] is ')' or '）' or ']' or '］' or '】' or '>' or '＞' or '〕')
            tidy = tidy[1..^1].Trim();
        return tidy;
    }
}
