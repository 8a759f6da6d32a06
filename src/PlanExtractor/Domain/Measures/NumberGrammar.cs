namespace PlanExtractor.Domain;

/// <summary>Reads one number without sign: <c>56,736</c>, <c>10.0</c>, <c>2 1 8, 3 3 7</c>, <c>三十</c>.</summary>
internal static class NumberGrammar
{
    // With every scale word still within decimal.
    private const int MostDigits = 15;

    /// <summary>Takes a number in digits; a version (<c>1.2.3</c>) or an endless row of digits is none.</summary>
    public static bool TryTake(ref TextCursor cursor, out decimal value)
    {
        var from = cursor.At;
        if ((TrySpaced(ref cursor, out value) || TryGrouped(ref cursor, out value)) && TryFraction(ref cursor, ref value))
            return true;
        cursor.At = from;
        value = 0;
        return false;
    }

    /// <summary>Takes a number of two or more kanji (<c>三十</c>); one alone is too often part of a word (一部, 三者).</summary>
    public static bool TryTakeKanji(ref TextCursor cursor, out decimal value)
    {
        var from = cursor.At;
        var isNumber = KanjiNumerals.TryTake(ref cursor, out var number) && cursor.At - from >= 2;
        value = number;
        if (!isNumber)
            cursor.At = from;
        return isNumber;
    }

    // 10,000 / 10, 000 / 10000
    private static bool TryGrouped(ref TextCursor cursor, out decimal value)
    {
        value = 0;
        var digits = TakeRun(ref cursor, ref value);
        if (digits is 0 or > MostDigits)
            return false;
        // 3,0000 has lost or gained a digit, and nobody knows which.
        if (cursor.Current == ',' && digits <= 3 && IsRun(cursor, 4))
            return false;
        while (digits <= 3 + MostDigits && cursor.Current == ',')
        {
            var offset = cursor.Peek(1) == ' ' ? 2 : 1;
            if (!IsGroup(cursor, offset))
                break;
            cursor.At += offset;
            digits += TakeRun(ref cursor, ref value);
        }

        return digits <= MostDigits;
    }

    private static bool IsRun(TextCursor cursor, int digits)
    {
        for (var i = 1; i <= digits; i++)
        {
            if (!char.IsAsciiDigit(cursor.Peek(i)))
                return false;
        }

        return true;
    }

    private static bool IsGroup(TextCursor cursor, int offset) =>
        char.IsAsciiDigit(cursor.Peek(offset)) && char.IsAsciiDigit(cursor.Peek(offset + 1)) && char.IsAsciiDigit(cursor.Peek(offset + 2))
        && !char.IsAsciiDigit(cursor.Peek(offset + 3));

    // 2 1 8, 3 3 7: single digits with single spaces; only a comma in the right place tells that they are one number.
    private static bool TrySpaced(ref TextCursor cursor, out decimal value)
    {
        var from = cursor.At;
        value = 0;
        int digits = 0, sinceComma = 0, commas = 0;
        while (digits < MostDigits && char.IsAsciiDigit(cursor.Current) && !char.IsAsciiDigit(cursor.Peek(1)))
        {
            value = value * 10 + (cursor.Current - '0');
            cursor.At++;
            digits++;
            sinceComma++;
            var comma = cursor.Current == ',' && (commas == 0 ? sinceComma <= 3 : sinceComma == 3) && cursor.Peek(1) == ' ';
            var step = comma ? 2 : 1;
            if (!(comma || cursor.Current == ' ') || !char.IsAsciiDigit(cursor.Peek(step)) || char.IsAsciiDigit(cursor.Peek(step + 1)))
                break;
            if (commas > 0 && !comma && sinceComma == 3)
                break;
            cursor.At += step;
            if (comma)
                (commas, sinceComma) = (commas + 1, 0);
        }

        if (commas > 0 && sinceComma == 3)
            return true;
        cursor.At = from;
        return false;
    }

    private static bool TryFraction(ref TextCursor cursor, ref decimal value)
    {
        if (cursor.Current != '.' || !char.IsAsciiDigit(cursor.Peek(1)))
            return true;
        cursor.At++;
        var fraction = 0m;
        var digits = TakeRun(ref cursor, ref fraction);
        if (digits > 9 || (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1))))
            return false;
        for (var i = 0; i < digits; i++)
            fraction /= 10;
        value = WithoutTrailingZeros(value + fraction);
        return true;
    }

    /// <summary>The same number in its only form: 10.0 and 10 are equal and should be written the same.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static int TakeRun(ref TextCursor cursor, ref decimal value)
    {
        var from = cursor.At;
        while (char.IsAsciiDigit(cursor.Current))
        {
            if (cursor.At - from < MostDigits)
                value = value * 10 + (cursor.Current - '0');
            cursor.At++;
        }

        return cursor.At - from;
    }
}
