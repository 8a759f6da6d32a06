using System.Text;
using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The words of a header cell without what is said about them: <c>目標値（令和11年度）</c> is 目標値.</summary>
internal static partial class HeaderText
{
    // （％） | 【目標】 | ■ | ※1
    [GeneratedRegex(@"[(\[【〔<《≪].*?[)\]】〕>》≫]|^・|[■●◆○◎※*]\d*")]
    private static partial Regex Remark { get; }

    // R11（目標）
    [GeneratedRegex(@"[(\[【〔<《≪](?<i>.*?)[)\]】〕>》≫]")]
    private static partial Regex Bracket { get; }

    /// <summary>Without brackets, marks and years.</summary>
    public static string Bare(string text) => WithoutYears(Remark.Replace(Vocabulary.Key(text), ""));

    /// <summary>What stands in brackets, without years: 目標 of <c>R11（目標）</c>.</summary>
    public static string InBrackets(string text) =>
        string.Concat(Bracket.Matches(Vocabulary.Key(text)).Select(m => WithoutYears(m.Groups["i"].Value)));

    /// <summary>The contents of the brackets of a text, as written.</summary>
    public static IEnumerable<string> Brackets(string text) => Bracket.Matches(Vocabulary.Key(text)).Select(m => m.Groups["i"].Value);

    // 令和11年度の目標 → 目標
    private static string WithoutYears(string key)
    {
        var years = Years.FindAll(key);
        if (years.Count == 0)
            return key;
        var rest = new StringBuilder();
        var at = 0;
        foreach (var year in years)
        {
            rest.Append(key, at, year.Start - at);
            at = year.End;
        }

        return rest.Append(key, at, key.Length - at).ToString().TrimStart('の', 'に', 'お', 'け', 'る', '末', '時', '点', '度')
            .Trim(':', '~', '/', '・');
    }
}
