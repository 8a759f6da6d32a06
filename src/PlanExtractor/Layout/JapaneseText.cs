using System.Buffers;

namespace PlanExtractor.Layout;

/// <summary>Spacing and comparison of Japanese text.</summary>
internal static class JapaneseText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>Kana, kanji and Japanese punctuation; not full-width letters and digits, around which spaces may mean something.</summary>
    public static bool IsJapanese(char c) => c is
        (>= '\u3001' and <= '\u303F') or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or '（' or '）' or '：' or '！' or '？' or '，' or '．' or '；' or '［' or '］' or '＜' or '＞' or '～' or '＝' or '＋' or '／';

    /// <summary>ASCII or full-width decimal digit.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether the text has a digit, ASCII or full-width.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAny(Digits);

    /// <summary>Latin letter, ASCII or full-width.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>Space, tab or ideographic space.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u3000';

    /// <summary>Whether it is a word with a number: <c>基本目標１</c>, <c>取組２－１</c>.</summary>
    public static bool IsNumberedWord(ReadOnlySpan<char> text)
    {
        const int LongestWord = 8;
        var word = text.IndexOfAnyInRange('０', '９') is >= 0 and var wide ? wide : text.IndexOfAnyInRange('0', '9');
        if (word is < 1 or > LongestWord)
            return false;
        foreach (var c in text[..word])
        {
            if (!IsJapanese(c) || c is '、' or '。' or '（' or '）' or '「' or '」')
                return false;
        }

        return IsDigit(text[^1]) && text[word..].IndexOfAnyExcept("0123456789０１２３４５６７８９-－.．") < 0;
    }

    /// <summary>Whether a word with a number stands before its text: <c>施策１１１　安心できる…</c>, but not <c>令和 12 年度</c>.</summary>
    public static bool OpensWithNumberedWord(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.AsSpan().IndexOfAny(' ', '\u3000');
        return end > 0 && end + 1 < text.Length && IsNumberedWord(text.AsSpan(0, end))
            && (text[end] == '\u3000' || text[end - 1] is >= '０' and <= '９' || IsSpace(text[end + 1]));
    }

    /// <summary>
    /// The text without the spaces that only layout put between Japanese letters (<c>取 組 み 内 容</c>) and between single Latin
    /// capitals (<c>R P A</c>); other runs of spaces become one; line feeds stay.
    /// </summary>
    public static string Tidy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var space = text.AsSpan().IndexOfAny(' ', '\t', '\u3000');
        if (space < 0)
            return text.Trim('\n', ' ');
        const int OnStack = 512;
        Span<char> tidy = text.Length <= OnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, space).CopyTo(tidy);
        var length = space;
        for (var i = space; i < text.Length; i++)
        {
            if (!IsSpace(text[i]))
            {
                tidy[length++] = text[i];
                continue;
            }

            var end = i;
            while (end < text.Length && IsSpace(text[end]))
                end++;
            if (length > 0 && tidy[length - 1] != '\n' && end < text.Length && text[end] != '\n'
                && !IsLayoutSpace(tidy[..length], text, end))
                tidy[length++] = ' ';
            i = end - 1;
        }

        var trimmed = tidy[..length].Trim("\n ");
        return trimmed.SequenceEqual(text) ? text : new string(trimmed);
    }

    /// <summary>For comparing what two places write: NFKC, no white space, and the dashes and tildes of one kind.</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ComparedForm.Of(text);
    }

    private static bool IsLayoutSpace(ReadOnlySpan<char> before, string text, int next) =>
        (IsJapanese(before[^1]) && IsJapanese(text[next]))
        || (IsLoneCapital(before, before.Length - 1) && IsLoneCapital(text, next));

    private static bool IsLoneCapital(ReadOnlySpan<char> text, int at) =>
        IsCapital(text[at]) && (at == 0 || !char.IsAsciiLetterLower(text[at - 1]));

    private static bool IsLoneCapital(string text, int at) =>
        IsCapital(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) || IsJapanese(text[at + 1]));

    private static bool IsCapital(char c) => c is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ');
}
