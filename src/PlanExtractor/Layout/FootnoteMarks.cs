using System.Buffers;
using System.Text;

namespace PlanExtractor.Layout;

/// <summary>
/// Takes footnote marks out of running text, so that they never become part of a name, unit or number: <c>手続⁴</c>, <c>AI※1等</c>,
/// <c>(DX※)</c>. Exponents of units (<c>m²</c>) and remarks (<c>※窓口業務を除く</c>) stay.
/// </summary>
internal static class FootnoteMarks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> Signs = SearchValues.Create(Superscripts + "※注＊");

    /// <summary>How many ※ without a number stand before a closing bracket: <c>12箇条(※)</c>, <c>(DX※)</c>.</summary>
    public static int CountBare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = 0;
        for (var i = 1; i + 1 < text.Length; i++)
            count += text[i] == '※' && text[i + 1] is ')' or '）' ? 1 : 0;
        return count;
    }

    /// <summary>The text without marks; a mark that opens the text is a note's own and stays.</summary>
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Signs))
            return text;

        var result = new StringBuilder(text.Length);
        var opened = false;
        for (var i = 0; i < text.Length; i++)
        {
            var length = opened ? MarkAt(text, i) : 0;
            if (length == 0)
            {
                opened |= !JapaneseText.IsSpace(text[i]);
                result.Append(text[i]);
                continue;
            }

            // 手続 ⁴ の内, 手続⁴ の内: the spaces that set the mark off go with it; in 手続⁴ R5 10件 the space parts two words.
            var isSetOff = result.Length > 0 && JapaneseText.IsSpace(result[^1]);
            while (result.Length > 0 && JapaneseText.IsSpace(result[^1]))
                result.Length--;
            i += length - 1;
            var next = i + 1 + Run(text, i + 1, JapaneseText.IsSpace);
            if (IsSuperscript(text[i]) && (isSetOff || (next < text.Length && text[next] is >= 'ぁ' and <= 'ん')))
                i = next - 1;
        }

        return result.ToString();
    }

    /// <summary>Whether the character is a superscript digit.</summary>
    public static bool IsSuperscript(char c) => Superscripts.Contains(c, StringComparison.Ordinal);

    // Length of the mark that begins at the index (never the first), or 0.
    private static int MarkAt(string text, int i)
    {
        var c = text[i];
        if (IsSuperscript(c))
            return i > 0 && IsUnitLetter(text[i - 1]) ? 0 : Run(text, i, IsSuperscript);
        if (c is '※' or '＊')
        {
            var digits = Run(text, i + 1, JapaneseText.IsDigit);
            // BOD＊75％値: a word that the glossary explains, and a figure.
            if (digits is 1 or 2)
                return i + 1 + digits < text.Length && text[i + 1 + digits] is '％' or '%' ? 1 : 1 + digits;
            // ぴったりサービス＊と: a word that the glossary explains.
            if (c == '＊' && digits == 0 && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || text[i + 1] != '＊'))
                return 1;

            // (DX※), 12箇条(※): a mark without a number closes a bracket.
            return digits == 0 && i + 1 < text.Length && text[i + 1] is ')' or '）' && text[i - 1] is not ('(' or '（') ? 1 : 0;
        }

        return Bracketed(text, i);
    }

    // （※1） （注2） (※)
    private static int Bracketed(string text, int i)
    {
        if (text[i] is not ('(' or '（') || i + 2 >= text.Length || text[i + 1] is not ('※' or '注'))
            return 0;
        var digits = Run(text, i + 2, JapaneseText.IsDigit);
        var close = i + 2 + digits;
        return close < text.Length && text[close] is ')' or '）' && (digits > 0 || text[i + 1] == '※') ? close + 1 - i : 0;
    }

    private static int Run(string text, int start, Func<char, bool> accepts)
    {
        var end = start;
        while (end < text.Length && accepts(text[end]))
            end++;
        return end - start;
    }

    private static bool IsUnitLetter(char c) => c is 'm' or 'ｍ' or 'M' or 'a' or '㎝' or 'ｋ';
}
