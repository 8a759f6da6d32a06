using System.Text;

namespace PlanExtractor.Ingest;

/// <summary>
/// Makes ordinary what extraction brings in by accident: Kangxi radicals (⾏ → 行), half-width kana (ｶﾞ → ガ), enclosed era signs
/// (㋿ → 令和), no-break and zero-width spaces. Widths of letters and digits stay: they are the document's own.
/// </summary>
internal static class CharacterRepair
{
    /// <summary>The text in NFC, repaired; the same instance when there is nothing to do.</summary>
    public static string Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsWork(text))
            return text;

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsHalfWidthKana(c))
            {
                var end = i;
                while (end < text.Length && IsHalfWidthKana(text[end]))
                    end++;
                result.Append(CompatibilityForms.ToOrdinary(text[i..end]));
                i = end - 1;
            }
            else if (RadicalTable.Ordinary(c) is { } ordinary)
            {
                result.Append(ordinary);
            }
            else if (IsKangxiRadical(c) || IsEraSign(c))
            {
                result.Append(CompatibilityForms.ToOrdinary(c.ToString()));
            }
            else if (c is '\u00A0' or '\u2002' or '\u2003' or '\u2009')
            {
                result.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                result.Append(c);
            }
        }

        return CompatibilityForms.ToComposed(result.ToString());
    }

    private static bool NeedsWork(string text)
    {
        foreach (var c in text)
        {
            // Below U+0300 nothing but the no-break space and the soft hyphen; kana and kanji need none either.
            if (c < '\u0300' ? c is '\u00A0' or '\u00AD' : c is < '\u3041' or (>= '\u3099' and <= '\u309A') or '\u32FF'
                or (>= '\u337B' and <= '\u337E') or >= '\uD800')
            {
                if (c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF60') or (>= '\u2010' and <= '\u27FF' and not '\u2028'))
                    continue;
                return true;
            }
        }

        return false;
    }

    private static bool IsHalfWidthKana(char c) => c is >= '\uFF61' and <= '\uFF9F';

    private static bool IsKangxiRadical(char c) => c is >= '\u2F00' and <= '\u2FD5';

    private static bool IsEraSign(char c) => c is '\u32FF' or (>= '\u337B' and <= '\u337E');

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');
}
