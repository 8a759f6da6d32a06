using System.Text;

namespace PlanExtractor.Domain;

/// <summary>Removes the spaces that only layout puts beside Japanese letters.</summary>
internal static class JapaneseSpacing
{
    /// <summary>
    /// The trimmed text without spaces beside kana, kanji and Japanese punctuation; between Latin words and numbers one space
    /// stays: <c>※ランニングコスト 3 割削減</c> is <c>※ランニングコスト3割削減</c>.
    /// </summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                result.Append(text[at]);
                continue;
            }

            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
                at++;
            if (result.Length > 0 && at + 1 < text.Length && !IsJapanese(result[^1]) && !IsJapanese(text[at + 1]))
                result.Append(' ');
        }

        return result.ToString();
    }

    /// <summary>The trimmed text with one space for each run of them: what stays "as written".</summary>
    public static string CollapseRuns(string text) =>
        Fold.HasWhiteSpace(text) ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;

    private static bool IsJapanese(char c) => c >= '\u2E80' || c is '※' or '→' or '⇒' or '△';
}
