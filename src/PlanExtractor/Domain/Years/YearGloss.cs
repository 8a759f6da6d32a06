namespace PlanExtractor.Domain;

/// <summary>The same year named another way, in a bracket or after an equals sign.</summary>
/// <param name="Calendar">The year it names; null if its era has none such.</param>
/// <param name="IsFiscal">Whether it says 年度.</param>
internal readonly record struct YearGloss(int? Calendar, bool IsFiscal)
{
    /// <summary>
    /// Takes <c>(2023)</c>, <c>（令和5年度）</c>, <c>(R5)</c>, <c>(2019(H31)年)</c>, <c>=令和元年度</c>, <c>/R1</c>. A second year in the same
    /// notation (<c>45%</c> for <c>2001年度(2010年度)</c>) is not another name of the first and is left.
    /// </summary>
    public static YearGloss? Take(ref TextCursor cursor, YearName of)
    {
        var from = cursor.At;
        if (cursor.Take('/') && TakeOther(ref cursor, of) is { } other)
            return other;
        cursor.At = from;
        cursor.SkipSpaces();
        var isBracket = cursor.Take('(') || cursor.Take('[') || cursor.Take('〔');
        if (isBracket || cursor.Take('='))
        {
            cursor.SkipSpaces();
            if (YearName.TryTake(ref cursor, false, out var name) && !IsSameNotation(of, name))
            {
                if (isBracket && cursor.Take('('))
                    SkipInner(ref cursor);
                var hasYear = cursor.TakeWord("年");
                var isFiscal = hasYear && cursor.TakeWord("度");
                cursor.SkipSpaces();
                if (isBracket ? cursor.Take(')') || cursor.Take(']') || cursor.Take('〕') : isFiscal)
                    return new YearGloss(name.Calendar, isFiscal);
            }
        }

        cursor.At = from;
        return null;
    }

    // H31/R1, 平成31/令和元年度: the year in which an era ended and the next began. H22/H21 is a ratio.
    private static YearGloss? TakeOther(ref TextCursor cursor, YearName of)
    {
        if (!YearName.TryTake(ref cursor, false, out var name) || of.Era is null || name.Era is null || of.Era == name.Era
            || of.Calendar != name.Calendar)
            return null;
        return new YearGloss(name.Calendar, cursor.TakeWord("年度"));
    }

    private static bool IsSameNotation(YearName a, YearName b) => a.Era == b.Era && a.Lead == b.Lead;

    // (2019(H31)年)
    private static void SkipInner(ref TextCursor cursor)
    {
        if (YearName.TryTake(ref cursor, false, out _))
            cursor.TakeWord("年");
        cursor.Take(')');
    }
}
