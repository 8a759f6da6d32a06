using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>What the grammar of periods saw at a place.</summary>
/// <param name="End">Index after it.</param>
/// <param name="First">First fiscal year.</param>
/// <param name="Last">Last fiscal year.</param>
/// <param name="Problem">A contradiction, or null.</param>
internal readonly record struct PeriodSyntax(int End, int First, int Last, Problem? Problem);

/// <summary>
/// Reads one period at a given place of a folded text: a year, what joins, a year, then まで, the same again in brackets, and the
/// length: <c>令和3年度から令和7年度までの5年間</c>, <c>令和元~3年度(2019~2021年度)</c>, <c>平成24・25年度</c>; or a year and its length:
/// <c>平成22年度からの5か年計画</c>.
/// </summary>
internal static class PeriodGrammar
{
    public static PeriodSyntax? At(string text, int start, bool mayLackTilde)
    {
        if (First(text, start) is not { } first)
            return null;
        var cursor = new TextCursor(text, first.End);
        var length = default(int?);
        if (!TakeJoint(ref cursor, first, ref length, mayLackTilde, out var last))
        {
            // 平成22年度からの5か年計画
            return length is { } years && years > 0 ? new PeriodSyntax(cursor.At, FirstOf(first), FirstOf(first) + years - 1, null) : null;
        }

        cursor.At = last.End;
        PeriodWords.TakeEnd(ref cursor);
        var again = TakeAgain(ref cursor);
        if (PeriodLength.Take(ref cursor) is { } stated)
            length = stated;
        if (!cursor.TakeWord("期間"))
            cursor.TakeWord("間");
        var problem = Contradiction(text.AsSpan(start..cursor.At), first, last, length, again);
        return new PeriodSyntax(cursor.At, FirstOf(first), LastOf(first, last), problem);
    }

    // The first year may be naked, since what joins it to the last one tells that it is a year: 令和6～11年度, 2021～2026 年度.
    private static YearSyntax? First(string text, int start) =>
        YearGrammar.At(text, start, mayBeNaked: true) is { Name.Lead: not YearLead.Bare, IsOther: false, Problem: null } first
            ? first
            : null;

    private static bool TakeJoint(ref TextCursor cursor, YearSyntax first, ref int? length, bool mayLackTilde, out YearSyntax last)
    {
        var afterFirst = cursor.At;
        cursor.SkipSpaces();
        if (PeriodWords.TakeFirst(ref cursor) || (PeriodWords.IsFirst(cursor.Text, first.Start) && PeriodWords.TakeLast(ref cursor)))
        {
            length = PeriodLength.Take(ref cursor);
            var afterLength = cursor.At;
            if (length is not null)
                cursor.TakeWord("の");
            else
                PeriodWords.TakeLast(ref cursor);
            if (TakeLast(ref cursor, first, out last))
                return true;
            cursor.At = afterLength;
            return false;
        }

        var isTilde = cursor.Take('~') || (Fold.IsDash(cursor.Current) && cursor.Take(cursor.Current));
        var isDot = !isTilde && first is { HasYear: false } && cursor.Take('・');
        if ((isTilde || isDot || mayLackTilde) && TakeLast(ref cursor, first, out last))
            return !isDot || last.IsFiscal;
        cursor.At = afterFirst;
        last = first;
        return false;
    }

    private static bool TakeLast(ref TextCursor cursor, YearSyntax first, out YearSyntax last)
    {
        cursor.SkipSpaces();
        var found = YearGrammar.At(cursor.Text, cursor.At) is { Name.Lead: not YearLead.Bare } whole
            ? whole
            : YearGrammar.Inheriting(cursor.Text, cursor.At, first.Name);
        last = found ?? first;
        return found is { IsOther: false, Problem: null };
    }

    // (2019~2021年度)
    private static PeriodSyntax? TakeAgain(ref TextCursor cursor)
    {
        var from = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Take('(') && First(cursor.Text, cursor.At) is { } first)
        {
            var length = default(int?);
            cursor.At = first.End;
            if (TakeJoint(ref cursor, first, ref length, false, out var last))
            {
                cursor.At = last.End;
                cursor.SkipSpaces();
                if (cursor.Take(')'))
                    return new PeriodSyntax(cursor.At, FirstOf(first), LastOf(first, last), null);
            }
        }

        cursor.At = from;
        return null;
    }

    private static int FirstOf(YearSyntax first) => YearOf(first);

    private static int LastOf(YearSyntax first, YearSyntax last)
    {
        // 平成27年4月1日～平成36年4月1日 ends where the next fiscal year begins.
        var endsOnBorder = first is { Month: 4, Day: 1 } && last is { Month: 4, Day: 1 } && YearOf(last) > YearOf(first);
        return endsOnBorder ? YearOf(last) - 1 : YearOf(last);
    }

    private static int YearOf(YearSyntax year) => (year.Name.Calendar ?? 0) - (year.Month is < 4 ? 1 : 0);

    private static Problem? Contradiction(ReadOnlySpan<char> text, YearSyntax first, YearSyntax last, int? length, PeriodSyntax? again)
    {
        var (from, to) = (FirstOf(first), LastOf(first, last));
        if (to < from)
            return new Problem("period-ends-before-start", $"「{text}」 ends before it starts.");
        if (again is { } other && (other.First != from || other.Last != to))
            return new Problem("fiscal-year-disagrees", $"「{text}」 names two periods as one.");
        return length is { } years && years != to - from + 1 && years != CalendarLength(first, last)
            ? new Problem("period-length-disagrees", $"「{text}」 covers {to - from + 1} fiscal years, but says {years}.")
            : null;
    }

    // 2023年1月から2025年12月 lies in four fiscal years, and is three years long.
    private static int? CalendarLength(YearSyntax first, YearSyntax last) =>
        first is { Month: { } a, Name.Calendar: { } from } && last is { Month: { } b, Name.Calendar: { } to }
            ? ((to - from) * 12 + b - a + 6) / 12
            : null;
}
