namespace PlanExtractor.Domain;

/// <summary>How a year is named.</summary>
internal enum YearLead
{
    /// <summary>令和5, ㋿5.</summary>
    EraName,

    /// <summary>R5.</summary>
    EraInitial,

    /// <summary>2023.</summary>
    Western,

    /// <summary>FY2023.</summary>
    WesternFiscal,

    /// <summary>5, whose era is told elsewhere.</summary>
    Bare,
}

/// <summary>The name of a year, without 年.</summary>
/// <param name="Lead">How it is named.</param>
/// <param name="Era">Its era, if it names one.</param>
/// <param name="Number">Number of the year in its era, or the western year.</param>
internal readonly record struct YearName(YearLead Lead, Era? Era, int Number)
{
    private const int FirstWestern = 1868;
    private const int LastWestern = 2100;

    /// <summary>The calendar year it names; null if the era has no such year or the era is not known.</summary>
    public int? Calendar => Lead is YearLead.Bare ? null : Era is null ? Number : Era.ToCalendarYear(Number);

    /// <summary>Takes any name that says which year it means.</summary>
    /// <param name="cursor">Where it must begin.</param>
    /// <param name="joined">Whether a year ends right here, as in <c>H28H29H30</c>.</param>
    /// <param name="name">The name.</param>
    public static bool TryTake(ref TextCursor cursor, bool joined, out YearName name)
    {
        var from = cursor.At;
        if (TryEraName(ref cursor, out name) || TryInitial(ref cursor, joined, out name) || TryWestern(ref cursor, out name))
            return true;
        cursor.At = from;
        return false;
    }

    /// <summary>Takes 元, 1 or 2 digits, or a short kanji number: the year within an era told elsewhere (<c>6年度</c>).</summary>
    public static bool TryBare(ref TextCursor cursor, out YearName name)
    {
        name = default;
        if (IsWithinNumber(cursor) || cursor.Peek(-1) == '第' || KanjiNumerals.IsPart(cursor.Peek(-1))
            || !TryNumber(ref cursor, out var number))
            return false;
        name = new YearName(YearLead.Bare, null, number);
        return true;
    }

    // 令和5 / 令 和 ５ / ㋿5 / 令和元 / 令和五 / 平成 2 4
    private static bool TryEraName(ref TextCursor cursor, out YearName name)
    {
        name = default;
        if (char.IsAsciiDigit(cursor.Current))
            return false;
        var from = cursor.At;
        foreach (var era in Era.All)
        {
            if ((cursor.Take(era.Sign) || (cursor.Current == era.Name[0] && cursor.TakeWord(era.Name)))
                && TryEraNumber(ref cursor, out var n))
            {
                name = new YearName(YearLead.EraName, era, n);
                return true;
            }

            cursor.At = from;
        }

        return false;
    }

    private static bool TryEraNumber(ref TextCursor cursor, out int number)
    {
        var spaced = cursor.SkipSpaces() > 0;

        // 平成 2 4 年度: letter-spaced throughout, so both digits are one number.
        if (spaced && char.IsAsciiDigit(cursor.Current) && cursor.Peek(1) == ' ' && char.IsAsciiDigit(cursor.Peek(2))
            && (cursor.Peek(3) == '年' || (cursor.Peek(3) == ' ' && cursor.Peek(4) == '年')))
        {
            number = (cursor.Current - '0') * 10 + (cursor.Peek(2) - '0');
            cursor.At += 3;
            return true;
        }

        return TryNumber(ref cursor, out number);
    }

    // R5 / R 5年度 / R.5年度 / Ｈ２９ / R元
    private static bool TryInitial(ref TextCursor cursor, bool joined, out YearName name)
    {
        name = default;
        if (Era.OfInitial(cursor.Current) is not { } era || (!joined && IsWithinWord(cursor)))
            return false;
        cursor.At++;
        var isApart = cursor.Take('.') || cursor.SkipSpaces(1) > 0;
        if (!TryNumber(ref cursor, out var number) || (isApart && cursor.Current != '年'))
            return false;
        name = new YearName(YearLead.EraInitial, era, number);
        return true;
    }

    // 2023 / FY2023
    private static bool TryWestern(ref TextCursor cursor, out YearName name)
    {
        name = default;
        if (IsWithinNumber(cursor))
            return false;
        var fiscal = cursor.Current == 'F' && cursor.Peek(1) == 'Y';
        if (fiscal)
        {
            cursor.At += 2;
            cursor.SkipSpaces(1);
        }

        if (!cursor.TakeDigits(4, out var year) || year is < FirstWestern or > LastWestern)
            return false;
        name = new YearName(fiscal ? YearLead.WesternFiscal : YearLead.Western, null, year);
        return true;
    }

    private static bool TryNumber(ref TextCursor cursor, out int number)
    {
        if (cursor.Take('元'))
        {
            number = 1;
            return true;
        }

        if (cursor.TakeDigits(2, out number))
            return true;

        // Kanji numbers only with their 年, so that 平成一 in a name stays a name.
        var from = cursor.At;
        if (KanjiNumerals.TryTake(ref cursor, out number) && number <= 99 && IsYearNext(cursor))
            return true;
        cursor.At = from;
        return false;
    }

    private static bool IsYearNext(TextCursor cursor) => cursor.TakeWord("年") || cursor.TakeWord("(");

    // xR5, 1R5, _R040224
    private static bool IsWithinWord(TextCursor cursor) => char.IsAsciiLetterOrDigit(cursor.Peek(-1)) || cursor.Peek(-1) == '_';

    // A2023, 12023, 1,2023, 0.2023
    private static bool IsWithinNumber(TextCursor cursor) =>
        IsWithinWord(cursor) || (cursor.Peek(-1) is '.' or ',' && char.IsAsciiDigit(cursor.Peek(-2)));
}
