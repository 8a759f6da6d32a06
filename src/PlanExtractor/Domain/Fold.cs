using System.Text;

namespace PlanExtractor.Domain;

/// <summary>
/// Makes the widths of a text equal, one character for one character: an index into the folded text is an index into the
/// original. Full-width ASCII and the ideographic space become half width (<c>Ｒ５（２０２３）</c> is <c>R5(2023)</c>), look-alike
/// tildes, colons and slashes one of each. Enclosed and superscript digits stay what they are.
/// </summary>
internal static class Fold
{
    /// <summary>The text with equal widths; as long as the original.</summary>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && Char(text[first]) == text[first])
            first++;
        return first == text.Length ? text : string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Char(from[i]);
        });
    }

    /// <summary>The text without white space of any kind.</summary>
    public static string WithoutSpace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && !IsWhiteSpace(text[first]))
            first++;
        if (first == text.Length)
            return text;
        var result = new StringBuilder(text.Length).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            if (!IsWhiteSpace(c))
                result.Append(c);
        }

        return result.ToString();
    }

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

    /// <summary>A dash that may stand for a minus, an empty cell or a range; the katakana long vowel ー is often typed for one.</summary>
    internal static bool IsDash(char c) =>
        c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u2500' or '\u2501'
            or 'ー' or 'ｰ';

    /// <summary>Latin letter of a folded text.</summary>
    internal static bool IsLatin(char c) => char.IsAsciiLetter(c);

    /// <summary>Kanji, with the repeat mark 々.</summary>
    internal static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々';

    /// <summary>Katakana with the long vowel; the middle dot separates words and is none.</summary>
    internal static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー' or (>= 'ｦ' and <= 'ﾟ');
}
