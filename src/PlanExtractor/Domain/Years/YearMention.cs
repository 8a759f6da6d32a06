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
internal readonly record struct YearMention
{
    private readonly string _original;
    private readonly YearSyntax _syntax;

    /// <summary>A year of a text.</summary>
    /// <param name="original">The text, not folded.</param>
    /// <param name="syntax">What the grammar saw in it.</param>
    public YearMention(string original, YearSyntax syntax) => (_original, _syntax, Kind) = (original, syntax, KindOf(syntax));

    /// <summary>How it is named; 令和6年1月末 is a <see cref="YearMentionKind.Month"/> with a date of a day.</summary>
    public YearMentionKind Kind { get; }

    /// <summary>0-based index of its first character.</summary>
    public int Start => _syntax.Start;

    /// <summary>Number of characters, 末 and 現在/時点 included.</summary>
    public int Length => _syntax.End - _syntax.Start;

    /// <summary>Index after its last character.</summary>
    public int End => _syntax.End;

    /// <summary>Its characters, as written.</summary>
    public string Text => _original[Start..End];

    /// <summary>
    /// The fiscal year it names or lies in, by the calendar year that begins it: 令和6年1月 is 2023. For an era or calendar year the
    /// number of that year. Null for <see cref="YearMentionKind.Bare"/>.
    /// </summary>
    public int? FiscalYear => _syntax.Month is < 4 ? CalendarYear - 1 : CalendarYear;

    /// <summary>The calendar year of the named year, month or day; null for <see cref="YearMentionKind.Bare"/>.</summary>
    public int? CalendarYear => _syntax.Name.Calendar;

    /// <summary>The number of a <see cref="YearMentionKind.Bare"/> year, else null.</summary>
    public int? BareNumber => Kind is YearMentionKind.Bare ? _syntax.Name.Number : null;

    /// <summary>
    /// The date it gives; null for a name without 年 (R5, 2023) and for <see cref="YearMentionKind.Bare"/>. Put together when asked for:
    /// most readers only want the year.
    /// </summary>
    public DateValue? Date => Kind is YearMentionKind.Bare || _syntax.IsNaked ? null
        : DateOf(_original[Start.._syntax.DateEnd], _syntax, Kind);

    /// <summary>現在 or 時点 follows.</summary>
    public bool IsAsOf => _syntax.IsAsOf;

    /// <summary>末 follows: the last day of it is meant.</summary>
    public bool IsEnd => _syntax.IsEnd;

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
