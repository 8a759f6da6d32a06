namespace PlanExtractor.Domain;

/// <summary>How many years a period says it has: <c>の5年間</c>, <c>（３か年）</c>, <c>からの5か年計画</c>.</summary>
internal static class PeriodLength
{
    private const int MostYears = 99;

    /// <summary>Takes の or spaces, an optional bracket, the number and its unit.</summary>
    public static int? Take(ref TextCursor cursor)
    {
        var from = cursor.At;
        cursor.TakeWord("の");
        cursor.SkipSpaces();
        var isBracket = cursor.Take('(');
        cursor.SkipSpaces();
        if (cursor.TakeDigits(2, out var years) || (KanjiNumerals.TryTake(ref cursor, out years) && years <= MostYears))
        {
            if (TakeUnit(ref cursor))
            {
                cursor.TakeWord("計画");
                if (!isBracket || cursor.TakeWord(")"))
                    return years;
            }
        }

        cursor.At = from;
        return null;
    }

    private static bool TakeUnit(ref TextCursor cursor)
    {
        if (cursor.TakeAny("年間", "か年", "カ年", "ヵ年", "ヶ年", "ケ年", "ｶ年", "箇年"))
        {
            cursor.Take('間');
            return true;
        }

        // 5年 alone is a length; 5年度 and 5年4月 are years.
        return cursor.TakeWord("年") && cursor.Current is not '度' && !char.IsAsciiDigit(cursor.Current);
    }
}
