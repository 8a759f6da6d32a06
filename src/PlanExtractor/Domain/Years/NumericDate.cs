namespace PlanExtractor.Domain;

/// <summary>
/// Month and day behind a year, set off by marks only: <c>R5.9.30</c>, <c>H30.10.3</c>, <c>2024/2/1</c>, <c>2024-02-01</c>, <c>R6.4</c>.
/// </summary>
internal readonly record struct NumericDate(int Month, int? Day)
{
    public static bool Take(ref TextCursor cursor, YearName year, out NumericDate date)
    {
        date = default;
        var from = cursor.At;
        var mark = cursor.Current;
        if (mark is '.' or '/' or '-' && cursor.Peek(1) != ' ')
        {
            cursor.At++;
            if (cursor.TakeDigits(2, out var month))
            {
                if (TakeDay(ref cursor, mark, out var day))
                {
                    date = new NumericDate(month, day);
                    return true;
                }

                if (IsMonth(cursor, year, mark, month))
                {
                    date = new NumericDate(month, null);
                    return true;
                }
            }
        }

        cursor.At = from;
        return false;
    }

    private static bool TakeDay(ref TextCursor cursor, char mark, out int day)
    {
        var from = cursor.At;
        if (cursor.Take(mark) && cursor.TakeDigits(2, out day) && !Fold.IsLatin(cursor.Current) && cursor.Current != '%')
            return true;
        cursor.At = from;
        day = 0;
        return false;
    }

    // R6.4 is a month; R5.2km, 2024.5 and H22/21 are something else.
    private static bool IsMonth(TextCursor cursor, YearName year, char mark, int month) =>
        month is >= 1 and <= 12
        && (mark == '.' ? year.Lead is YearLead.EraInitial : mark == '/' && year.Lead is YearLead.Western)
        && !Fold.IsLatin(cursor.Current) && cursor.Current is not ('%' or '.' or '/' or '年');
}
