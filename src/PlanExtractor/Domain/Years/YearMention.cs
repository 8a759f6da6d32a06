namespace PlanExtractor.Domain;

/// <summary>How a text names a year or a part of one.</summary>
internal enum YearMentionKind
{
    /// <summary>令和5年度, R5年度, 2023年度.</summary>
    FiscalYear,

    /// <summary>令和5年, R5: whether the calendar or the fiscal year is meant, the context decides.</summary>
    EraYear,

    /// <summary>2023年, 2023.</summary>
    CalendarYear,

    /// <summary>令和6年2月.</summary>
    Month,

    /// <summary>令和6年2月1日, R6.2.1.</summary>
    Day,

    /// <summary>6年度, 元年度: the era comes from the neighbors.</summary>
    Bare,
}

/// <summary>A year, month or day that stands in a text.</summary>
/// <param name="Kind">How it is named; 令和6年1月末 is a <see cref="YearMentionKind.Month"/> with a date of a day.</param>
/// <param name="Start">0-based index of its first character.</param>
/// <param name="Length">Number of characters, 末 and 現在/時点 included.</param>
/// <param name="Text">These characters, as written.</param>
/// <param name="FiscalYear">
/// The fiscal year it names or lies in, by the calendar year that begins it: 令和6年1月 is 2023. For an era or calendar year the
/// number of that year. Null for <see cref="YearMentionKind.Bare"/>.
/// </param>
/// <param name="CalendarYear">The calendar year of the named year, month or day; null for <see cref="YearMentionKind.Bare"/>.</param>
/// <param name="BareNumber">The number of a <see cref="YearMentionKind.Bare"/> year, else null.</param>
/// <param name="Date">The date it gives; null for a name without 年 (R5, 2023) and for <see cref="YearMentionKind.Bare"/>.</param>
/// <param name="IsAsOf">現在 or 時点 follows.</param>
/// <param name="IsEnd">末 follows: the last day of it is meant.</param>
internal readonly record struct YearMention(
    YearMentionKind Kind,
    int Start,
    int Length,
    string Text,
    int? FiscalYear,
    int? CalendarYear,
    int? BareNumber,
    DateValue? Date,
    bool IsAsOf,
    bool IsEnd)
{
    /// <summary>Index after its last character.</summary>
    public int End => Start + Length;

    internal static YearMention Read(string original, YearSyntax syntax)
    {
        var kind = KindOf(syntax);
        var year = syntax.Name.Calendar;
        return new YearMention(
            kind,
            syntax.Start,
            syntax.End - syntax.Start,
            original[syntax.Start..syntax.End],
            syntax.Month is < 4 ? year - 1 : year,
            year,
            kind is YearMentionKind.Bare ? syntax.Name.Number : null,
            kind is YearMentionKind.Bare || syntax.IsNaked ? null : DateOf(original[syntax.Start..syntax.DateEnd], syntax, kind),
            syntax.IsAsOf,
            syntax.IsEnd);
    }

    private static YearMentionKind KindOf(YearSyntax syntax) => syntax switch
    {
        { Name.Lead: YearLead.Bare } => YearMentionKind.Bare,
        { Day: not null } => YearMentionKind.Day,
        { Month: not null } => YearMentionKind.Month,
        { IsFiscal: true } => YearMentionKind.FiscalYear,
        { Name.Lead: YearLead.Western } => YearMentionKind.CalendarYear,
        _ => YearMentionKind.EraYear,
    };

    private static DateValue? DateOf(string text, YearSyntax syntax, YearMentionKind kind)
    {
        if (syntax.Name.Calendar is not { } year)
            return null;
        var fiscalEnd = kind is YearMentionKind.FiscalYear && syntax.IsEnd;
        if (fiscalEnd)
            return DateValue.OfDay(text, year + 1, 3, 31);
        if (syntax.Month is not { } month)
        {
            return kind is YearMentionKind.FiscalYear ? DateValue.OfFiscalYear(text, year)
                : syntax.IsEnd ? DateValue.OfDay(text, year, 12, 31)
                : DateValue.OfYear(text, year);
        }

        return syntax.Day is { } day ? DateValue.OfDay(text, year, month, day)
            : syntax.IsEnd ? DateValue.OfDay(text, year, month, DateTime.DaysInMonth(year, month))
            : DateValue.OfMonth(text, year, month);
    }
}
