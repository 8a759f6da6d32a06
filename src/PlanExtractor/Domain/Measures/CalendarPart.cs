namespace PlanExtractor.Domain;

/// <summary>Words that count, but here say which year or day, or name a fraction: 6月<c>22日</c>, <c>21年</c>夏, <c>3分</c>の2.</summary>
internal static class CalendarPart
{
    private const int FewYears = 10;

    /// <summary>Whether the counter that ends at the cursor counts nothing.</summary>
    /// <param name="cursor">Behind the counter.</param>
    /// <param name="numberEnd">Index after the number before it.</param>
    /// <param name="word">The counter.</param>
    public static bool IsOne(TextCursor cursor, int numberEnd, ReadOnlySpan<char> word) => word switch
    {
        "日" => IsDayOfMonth(cursor.Text, numberEnd),
        "年" => IsYear(cursor, numberEnd),
        "分" => cursor.Current == 'の' && char.IsAsciiDigit(cursor.Peek(1)),
        _ => false,
    };

    // 6月22日, 毎月 25日
    private static bool IsDayOfMonth(string text, int numberEnd)
    {
        var before = BeforeNumber(text, numberEnd);
        return before >= 0 && text[before] == '月';
    }

    // 21年夏; few years, or years with a bound or nothing behind them, are a length.
    private static bool IsYear(TextCursor cursor, int numberEnd)
    {
        var digits = numberEnd - 1 - BeforeDigits(cursor.Text, numberEnd);
        var isMany = digits > 1 && int.TryParse(cursor.Text.AsSpan(numberEnd - digits, digits), out var years) && years >= FewYears;
        return isMany && (char.IsLetter(cursor.Current) || char.IsAsciiDigit(cursor.Current))
            && cursor.Current is not ('以' or '未' or '超' or '程' or 'ご' or '毎' or 'お' or 'で');
    }

    private static int BeforeNumber(string text, int numberEnd)
    {
        var at = BeforeDigits(text, numberEnd);
        return at >= 0 && Fold.IsSpace(text[at]) ? at - 1 : at;
    }

    private static int BeforeDigits(string text, int numberEnd)
    {
        var at = numberEnd - 1;
        while (at >= 0 && numberEnd - at <= 4 && char.IsAsciiDigit(text[at]))
            at--;
        return at;
    }
}
