namespace PlanExtractor.Domain;

/// <summary>
/// Whether a name without 年 is a year, which only its neighbors tell: <c>R5</c> and <c>2023</c> against <c>R5G</c> and <c>2023 人</c>.
/// </summary>
internal static class NakedYear
{
    private const int FirstPlausible = 1980;
    private const int LastPlausible = 2070;

    /// <summary>Whether the name that ends at the cursor may stand for a year by itself.</summary>
    public static bool MayStand(TextCursor cursor, YearName name) => name.Lead switch
    {
        YearLead.EraName or YearLead.WesternFiscal => true,
        YearLead.EraInitial => MayStandInitial(cursor, name),
        YearLead.Western => MayStandWestern(cursor, name),
        _ => false,
    };

    /// <summary>Whether the name that ends at the cursor begins a ratio of two years: <c>H22/H21</c>.</summary>
    public static bool IsRatio(TextCursor cursor, YearName name, out int end)
    {
        var isRatio = name.Lead is YearLead.EraInitial && cursor.Take('/') && YearName.TryTake(ref cursor, false, out _);
        end = cursor.At;
        return isRatio;
    }

    // R5 and H29 are common; S3, T5 and M2 are rather codes, and need their 年.
    private static bool MayStandInitial(TextCursor cursor, YearName name)
    {
        if (name.Era != Era.Reiwa && name.Era != Era.Heisei)
            return false;
        var next = cursor.Current;
        if (Fold.IsLatin(next))
            return Era.OfInitial(next) is not null && char.IsAsciiDigit(cursor.Peek(1));
        return next is not ('%' or '/' or '_') && !char.IsAsciiDigit(next) && !(next is '.' or ',' && char.IsAsciiDigit(cursor.Peek(1)))
            && !(next == '-' && char.IsAsciiLetterOrDigit(cursor.Peek(1)) && Era.OfInitial(cursor.Peek(1)) is null);
    }

    // 2023 stands between brackets, tildes and other years; beside anything else it counts something.
    private static bool MayStandWestern(TextCursor cursor, YearName name)
    {
        if (name.Number is < FirstPlausible or > LastPlausible)
            return false;
        var before = cursor.At - 5;
        while (before >= 0 && cursor.At - before < 9 && Fold.IsSpace(cursor.Text[before]))
            before--;
        cursor.SkipSpaces();
        return (before < 0 || IsBorder(cursor.Text[before])) && IsBorder(cursor.Current);
    }

    private static bool IsBorder(char c) =>
        c is '\0' or '\t' or '(' or ')' or '[' or ']' or '【' or '】' or '~' or '・' or '、' or '年' or '度'
        || char.IsAsciiDigit(c) || (Fold.IsDash(c) && c is not '-');
}
