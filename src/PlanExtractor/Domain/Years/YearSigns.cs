using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>
/// What shows at a glance that a text names no year, before the grammar goes through it letter by letter. Widths do not matter.
/// </summary>
internal static class YearSigns
{
    private const int WesternDigits = 4;

    private static readonly SearchValues<char> Digits = Fold.AnyWidth("0123456789");
    private static readonly SearchValues<char> Numbers = Fold.AnyWidth("0123456789元一二三四五六七八九十");
    private static readonly SearchValues<char> Eras = Fold.AnyWidth(string.Concat(Era.All.Select(e => $"{e.Initial}{e.Sign}{e.Name[0]}")));

    /// <summary>Whether a year may be in the text: every one has a number, and an era, four digits or 年.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(Numbers) && (text.Contains('年') || MayBeNamed(text));

    /// <summary>Whether a year that says which it is may be in the text: 令和5, R5, 2023, but not 5年度.</summary>
    public static bool MayBeNamed(ReadOnlySpan<char> text) => text.ContainsAny(Eras) || HasWestern(text);

    private static bool HasWestern(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Digits); at >= 0;)
        {
            var rest = text[at..];
            var end = rest.IndexOfAnyExcept(Digits);
            if ((end < 0 ? rest.Length : end) >= WesternDigits)
                return true;
            var next = end < 0 ? -1 : rest[end..].IndexOfAny(Digits);
            at = next < 0 ? -1 : at + end + next;
        }

        return false;
    }
}
