using System.Text.RegularExpressions;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Rows that name what is measured together with what their values are: <c>来館者数（目標）</c> above <c>来館者数（実績）</c>.</summary>
internal static partial class RowGoals
{
    // 来館者数（目標） | 計画職員数の計画値（人）
    [GeneratedRegex(@"^(?<n>.{2,}?)[の 　・]?[(（]?(?:目標値?|計画値?)[)）]?(?<u>[(（][^()（）]{1,8}[)）])?$")]
    private static partial Regex Goal { get; }

    // 来館者数（実績） | 利用率の達成率
    [GeneratedRegex(@".[の 　・]?[(（]?(?:実績値?|達成率|増減率|増減数)[)）]?(?:[(（][^()（）]{1,8}[)）])?$")]
    private static partial Regex Result { get; }

    /// <summary>Whether the row holds targets.</summary>
    public static bool IsGoal(string name) => Goal.IsMatch(name.Replace('\n', ' ').Trim());

    /// <summary>Whether the row holds results.</summary>
    public static bool IsResult(string name) => Result.IsMatch(name.Replace('\n', ' ').Trim());

    /// <summary>The name without that word; its unit in brackets stays.</summary>
    public static string NameOf(string name) =>
        Goal.Match(name.Replace('\n', ' ').Trim()) is { Success: true } match ? match.Groups["n"].Value + match.Groups["u"].Value : name;
}
