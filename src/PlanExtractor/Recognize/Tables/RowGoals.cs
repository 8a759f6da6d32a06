using System.Text.RegularExpressions;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Rows that name what is measured together with what their values are: <c>来館者数（目標）</c> above <c>来館者数（実績）</c>.</summary>
internal static partial class RowGoals
{
    private const int ShortestGoal = 2;

    private static readonly WordList Goals = WordList.Grammar("row.goal");
    private static readonly WordList Results = WordList.Grammar("row.result");

    // 計画職員数の計画値（人）
    [GeneratedRegex(@"[(（][^()（）]{1,8}[)）]$")]
    private static partial Regex Unit { get; }

    /// <summary>Whether the row holds targets: 来館者数（目標）, 計画職員数の計画値（人）.</summary>
    public static bool IsGoal(string name) => Goal(name) is not null;

    /// <summary>Whether the row holds results: 来館者数（実績）, 利用率の達成率.</summary>
    public static bool IsResult(string name) => Apart(Line(name), Results, 1) is not null;

    /// <summary>The name without that word; its unit in brackets stays.</summary>
    public static string NameOf(string name) => Goal(name) ?? name;

    private static string? Goal(string name) => Apart(Line(name), Goals, ShortestGoal);

    private static string Line(string name) => name.Replace('\n', ' ').Trim();

    // The unit may stand behind the word, or the word itself in brackets.
    private static string? Apart(string name, WordList words, int shortest) =>
        Unit.Match(name) is { Success: true } unit && Before(name[..unit.Index], words, shortest) is { } counted
            ? counted + unit.Value
            : Before(name, words, shortest);

    private static string? Before(string name, WordList words, int shortest)
    {
        var closed = name.Length > 0 && name[^1] is ')' or '）' ? name[..^1] : name;
        if (words.EndOf(closed) is not { } word)
            return null;
        var rest = closed[..^word.Length];
        if (rest.Length > shortest && rest[^1] is '(' or '（')
            rest = rest[..^1];
        if (rest.Length > shortest && rest[^1] is 'の' or ' ' or '\u3000' or '・')
            rest = rest[..^1];
        return rest.Length >= shortest ? rest : null;
    }
}
