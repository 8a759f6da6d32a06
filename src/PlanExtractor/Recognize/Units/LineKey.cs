using System.Text.RegularExpressions;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>What a line says whatever its number, year and brackets: <c>【KPI（R8）】</c> and <c>２ KPI（R5）</c> are both <c>KPI()</c>.</summary>
internal static partial class LineKey
{
    private const string Ornaments = "【】《》〈〉<>≪≫[]〔〕「」■□◆◇●○◎▼▶▌・:、.*";

    // 令和8年度, R8, 2026年, 12, 元年度
    [GeneratedRegex(@"(?:令和|平成|R|H|FY)?[0-9]+(?:年度|年)?|元年度")]
    private static partial Regex NumberPattern { get; }

    /// <summary>The key; empty where nothing but numbers and ornaments stands.</summary>
    public static string From(string text)
    {
        var key = NumberPattern.Replace(Vocabulary.Key(text), "");
        return string.Concat(key.Where(c => !Ornaments.Contains(c, StringComparison.Ordinal))).Trim('(', ')', '-', '―');
    }

    /// <summary>Whether the key has words: two letters or more.</summary>
    public static bool HasWords(string key) => key.Count(char.IsLetter) >= 2;
}
