using System.Globalization;
using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Cli.Output;

/// <summary>A title as part of a file name.</summary>
internal static class Slug
{
    /// <summary>In characters of UTF-16; a letter is never cut in two.</summary>
    public const int MaxLength = 40;

    /// <summary>Letters and digits stay, everything between them becomes one <c>-</c>; <c>plan</c> when nothing stays.</summary>
    public static string From(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = new StringBuilder(MaxLength);
        var gap = false;
        foreach (var rune in CompatibilityForms.ToComposed(title).EnumerateRunes())
        {
            if (!IsKept(rune))
            {
                gap = true;
                continue;
            }

            var dash = gap && slug.Length > 0;
            if (slug.Length + rune.Utf16SequenceLength + (dash ? 1 : 0) > MaxLength)
                break;
            slug.Append(dash ? "-" : "").Append(rune);
            gap = false;
        }

        return slug.Length == 0 ? "plan" : slug.ToString();
    }

    // 第Ⅱ期 and 第Ⅲ期 differ: a number that is a letter is kept too. Lone surrogates decode to U+FFFD, a symbol.
    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;
}
