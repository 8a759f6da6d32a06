using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>What a line says whatever its number, year and brackets: <c>【KPI（R8）】</c> and <c>２ KPI（R5）</c> are both <c>KPI()</c>.</summary>
internal static partial class LineKey
{
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("【】《》〈〉<>≪≫[]〔〕「」■□◆◇●○◎▼▶▌・:、.*");

    // 令和8年度, R8, 2026年, 12, 元年度
    [GeneratedRegex(@"(?:令和|平成|R|H|FY)?[0-9]+(?:年度|年)?|元年度")]
    private static partial Regex NumberPattern { get; }

    /// <summary>The key; empty where nothing but numbers and ornaments stands.</summary>
    public static string From(string text)
    {
        var key = Vocabulary.Key(text);
        if (key.AsSpan().ContainsAnyInRange('0', '9') || key.Contains('元', StringComparison.Ordinal))
            key = NumberPattern.Replace(key, "");
        if (key.AsSpan().ContainsAny(Ornaments))
            key = Plain(key);
        return key.Trim('(', ')', '-', '―');
    }

    /// <summary>Whether the key has words: two letters or more.</summary>
    public static bool HasWords(string key)
    {
        var letters = 0;
        foreach (var c in key)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters >= 2;
    }

    private static string Plain(string key)
    {
        var plain = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (!Ornaments.Contains(c))
                plain.Append(c);
        }

        return plain.ToString();
    }
}
