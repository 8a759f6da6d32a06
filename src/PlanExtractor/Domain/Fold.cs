using System.Buffers;
using System.Text;

namespace PlanExtractor.Domain;

/// <summary>
/// Makes the widths of a text equal, one character for one character: an index into the folded text is an index into the
/// original. Full-width ASCII and the ideographic space become half width (<c>Ｒ５（２０２３）</c> is <c>R5(2023)</c>), look-alike
/// tildes, colons and slashes one of each. Enclosed and superscript digits stay what they are.
/// </summary>
internal static class Fold
{
    // What the two walks below change: a text without any of it, as nearly every one is, is found at once.
    private static readonly SearchValues<char> Wide = All(c => Char(c) != c);
    private static readonly SearchValues<char> WhiteSpace = All(IsWhiteSpace);

    /// <summary>The text with equal widths; as long as the original.</summary>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.AsSpan().ContainsAny(Wide) ? text : string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Char(from[i]);
        });
    }

    /// <summary>The text without white space of any kind.</summary>
    public static string WithoutSpace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(WhiteSpace);
        if (first < 0)
            return text;
        var result = new StringBuilder(text.Length).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            if (!IsWhiteSpace(c))
                result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>The characters, and all that <see cref="Text"/> makes one of them: for a look at a text that is not folded yet.</summary>
    public static SearchValues<char> AnyWidth(string folded) => All(c => folded.Contains(Char(c), StringComparison.Ordinal));

    /// <summary>White space of any kind; the ideographic space is the last such character.</summary>
    internal static bool IsWhiteSpace(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>One character of <see cref="Text"/>.</summary>
    public static char Char(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' => ' ',
        '\u301C' or '\u223C' or '\u02DC' or '\u223E' => '~',
        '\uFE13' or '\u2236' => ':',
        '\u2044' or '\u2215' => '/',
        _ => c,
    };

    /// <summary>Space of a line or a cell, but not a tab, which separates cells.</summary>
    internal static bool IsSpace(char c) => c is ' ' or '\n' or '\r';

    /// <summary>Dashes that may stand for a minus, an empty cell or a range; the katakana long vowel ー is often typed for one.</summary>
    internal const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501ーｰ";

    /// <summary>Whether it is one of the <see cref="Dashes"/>.</summary>
    internal static bool IsDash(char c) => Dashes.Contains(c, StringComparison.Ordinal);

    /// <summary>Latin letter of a folded text.</summary>
    internal static bool IsLatin(char c) => char.IsAsciiLetter(c);

    /// <summary>Kanji, with the repeat mark 々.</summary>
    internal static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々';

    /// <summary>Katakana with the long vowel; the middle dot separates words and is none.</summary>
    internal static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー' or (>= 'ｦ' and <= 'ﾟ');

    /// <summary>Whether white space of any kind stands in the text.</summary>
    internal static bool HasWhiteSpace(string text) => text.AsSpan().ContainsAny(WhiteSpace);

    /// <summary>All characters that pass a test.</summary>
    internal static SearchValues<char> All(Func<char, bool> test)
    {
        var all = new StringBuilder();
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            if (test(c))
                all.Append(c);
        }

        return SearchValues.Create(all.ToString());
    }
}
