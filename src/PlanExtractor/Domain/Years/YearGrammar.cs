using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>
/// Reads one year, month or day at a given place of a folded text:
/// name, bracket, 年, bracket, 度, bracket, or 年 month day; then 末 and 現在. The brackets name the same year another way:
/// <c>2023(令和5)年度</c>, <c>令和4年(2022年)度</c>, <c>令和3年度 (2021年度)</c>, <c>平成29(2017)年3月</c>.
/// </summary>
internal static class YearGrammar
{
    private static readonly string[] BeforeLength = ["過去", "直近", "今後", "約", "までの", "前", "か"];

    /// <summary>The year that begins at <paramref name="start"/>; null if none does.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Index at which it must begin.</param>
    /// <param name="joined">Whether another year ends right there (<c>H28H29</c>).</param>
    /// <param name="mayBeNaked">Whether a name without 年 is a year whatever stands around it.</param>
    public static YearSyntax? At(string text, int start, bool joined = false, bool mayBeNaked = false)
    {
        var cursor = new TextCursor(text, start);
        if (YearName.TryTake(ref cursor, joined, out var name))
            return After(ref cursor, name, start, mayBeNaked);

        // 6年度, 元年度: a length (過去3年度, 2年度間) is no year.
        return YearName.TryBare(ref cursor, out name) && IsBareFiscalYear(cursor, start) ? After(ref cursor, name, start) : null;
    }

    /// <summary>
    /// The year that begins with a bare number and takes its era or century from <paramref name="before"/>: <c>令和6～11年度</c>.
    /// </summary>
    public static YearSyntax? Inheriting(string text, int start, YearName before)
    {
        var cursor = new TextCursor(text, start);
        if (!YearName.TryBare(ref cursor, out var bare))
            return null;
        var name = before.Era is null
            ? new YearName(YearLead.Western, null, before.Number - before.Number % 100 + bare.Number)
            : bare with { Lead = before.Lead, Era = before.Era };
        return After(ref cursor, name, start) is { } syntax && !(syntax.IsNaked && IsCounted(text, syntax.End)) ? syntax : null;
    }

    // 令和6～11件
    private static bool IsCounted(string text, int at) => at < text.Length && (char.IsLetter(text[at]) || text[at] == '%');

    private static bool IsBareFiscalYear(TextCursor cursor, int start)
    {
        if (!cursor.TakeWord("年度") || cursor.Current is '目' or '間' or '分')
            return false;
        var before = cursor.Text.AsSpan(0, start).TrimEnd(' ');
        foreach (var word in BeforeLength)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static YearSyntax? After(ref TextCursor cursor, YearName name, int start, bool mayBeNaked = false)
    {
        var gloss = YearGloss.Take(ref cursor, name);
        if (gloss is null && NumericDate.Take(ref cursor, name, out var numeric))
            return Close(ref cursor, new YearSyntax(name, start, 0, 0, true, false, numeric.Month, numeric.Day, false, false, null));

        var hasYear = cursor.TakeWord("年");
        if (hasYear && cursor.Current is '代')
            return null;
        var isFiscal = name.Lead is YearLead.WesternFiscal || gloss is { IsFiscal: true };
        if (hasYear)
        {
            isFiscal |= TakeFiscal(ref cursor, name, ref gloss);
        }
        else if (gloss is null && !mayBeNaked && !NakedYear.MayStand(cursor, name))
        {
            return NakedYear.IsRatio(cursor, name, out var end) ? Other(name, start, end) : null;
        }

        var syntax = new YearSyntax(name, start, 0, 0, hasYear, isFiscal, null, null, false, false, null);
        if (hasYear && !isFiscal)
        {
            if (IsPlaceholderMonth(ref cursor))
                return Other(name, start, cursor.At);
            syntax = WithMonth(ref cursor, syntax);
        }

        syntax = Close(ref cursor, syntax);
        return gloss is { } g && name.Calendar is { } year && g.Calendar is { } other && year != other
            ? syntax with { Problem = Disagreement(cursor.Text[start..syntax.End], year, other) }
            : syntax;
    }

    // 度 behind 年, and the brackets around it: 令和4年(2022年)度, 令和3年度 (2021年度)
    private static bool TakeFiscal(ref TextCursor cursor, YearName name, ref YearGloss? gloss)
    {
        gloss ??= YearGloss.Take(ref cursor, name);
        var from = cursor.At;
        var isFiscal = cursor.TakeWord("度") && cursor.Current is not ('数' or '合');
        if (!isFiscal)
            cursor.At = from;
        else
            gloss ??= YearGloss.Take(ref cursor, name);
        return isFiscal || gloss is { IsFiscal: true };
    }

    // 2月 / 2月1日 / 十二月
    private static YearSyntax WithMonth(ref TextCursor cursor, YearSyntax syntax)
    {
        if (!TakeCounted(ref cursor, '月', out var month))
            return syntax;
        return TakeCounted(ref cursor, '日', out var day) ? syntax with { Month = month, Day = day } : syntax with { Month = month };
    }

    private static bool TakeCounted(ref TextCursor cursor, char unit, out int number)
    {
        var from = cursor.At;
        cursor.SkipSpaces();
        if (cursor.TakeDigits(2, out number) || KanjiNumerals.TryTake(ref cursor, out number))
        {
            cursor.SkipSpaces();
            if (cursor.Take(unit))
                return true;
        }

        cursor.At = from;
        return false;
    }

    // 令和4年〇月, 令和4年○○月
    private static bool IsPlaceholderMonth(ref TextCursor cursor)
    {
        var from = cursor.At;
        cursor.SkipSpaces();
        var marks = cursor.At;
        while (cursor.Current is '〇' or '○' or '◯' or '●' or '×' or '*' or '_' or '?' && cursor.At - marks < 4)
            cursor.At++;
        if (cursor.At > marks && cursor.TakeWord("月"))
            return true;
        cursor.At = from;
        return false;
    }

    // 末, 末日, 現在, 時点
    private static YearSyntax Close(ref TextCursor cursor, YearSyntax syntax)
    {
        var isEnd = syntax.Day is null && cursor.TakeWord("末");
        if (isEnd)
            cursor.TakeWord("日");
        var dateEnd = cursor.At;
        var isAsOf = cursor.TakeAny("現在", "時点");
        return syntax with
        {
            End = cursor.At,
            DateEnd = dateEnd,
            IsEnd = isEnd,
            IsAsOf = isAsOf,
            Problem = syntax.Problem ?? (syntax.Name.Lead is not YearLead.Bare && syntax.Name.Calendar is null
                ? new Problem("no-such-year", $"「{Text(cursor, syntax)}」 is a year that its era does not have.")
                : IsNoDate(syntax) ? new Problem("no-such-date", $"「{Text(cursor, syntax)}」 is not in the calendar.") : null),
        };
    }

    private static ReadOnlySpan<char> Text(TextCursor cursor, YearSyntax syntax) => cursor.Text.AsSpan(syntax.Start..cursor.At);

    private static bool IsNoDate(YearSyntax syntax) =>
        syntax is { Month: { } month, Name.Calendar: { } year }
        && (month is < 1 or > 12 || (syntax.Day is { } day && (day < 1 || day > DateTime.DaysInMonth(year, month))));

    private static Problem Disagreement(string text, int year, int other) =>
        new("fiscal-year-disagrees", $"「{text}」 names {year} and {other} as one year.");

    private static YearSyntax Other(YearName name, int start, int end) =>
        new(name, start, end, end, false, false, null, null, false, false, null) { IsOther = true };
}
