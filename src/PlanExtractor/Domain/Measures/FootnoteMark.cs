namespace PlanExtractor.Domain;

/// <summary>Marks that point to a footnote: <c>※9</c>, <c>⁴</c>, <c>²⁴</c>. They belong to no number, unit or name.</summary>
internal static class FootnoteMark
{
    private const string Superscripts = "¹²³⁰⁴⁵⁶⁷⁸⁹";

    /// <summary>The characters with which a mark begins.</summary>
    public const string Beginnings = "※" + Superscripts;

    /// <summary>Length of the mark at an index of a folded text; 0 if there is none. The exponents of m² and km³ are none.</summary>
    public static int LengthAt(string folded, int at)
    {
        if (folded[at] == '※')
        {
            var end = at + 1;
            while (end < folded.Length && end - at <= 3 && char.IsAsciiDigit(folded[end]))
                end++;
            return end - at is > 1 and <= 3 && !IsCounted(folded, end) ? end - at : 0;
        }

        if (!IsSuperscript(folded[at]) || (at > 0 && folded[at - 1] is 'm' or 'M' && folded[at] is '²' or '³'))
            return 0;
        var length = 1;
        while (at + length < folded.Length && IsSuperscript(folded[at + length]))
            length++;
        return length;
    }

    // ※3施設全体: the number belongs to the remark.
    private static bool IsCounted(string folded, int end) => Counters.LengthAt(folded, end, out var counts) > 0 && counts;

    private static bool IsSuperscript(char c) => Superscripts.Contains(c, StringComparison.Ordinal);
}
