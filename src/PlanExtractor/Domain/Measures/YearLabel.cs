namespace PlanExtractor.Domain;

/// <summary>The year that a value says it holds for, before the value itself: <c>平成31年度 75%</c>, <c>R5～R7間で20事業</c>.</summary>
/// <param name="Rest">The text behind it.</param>
/// <param name="FiscalYear">The year; of a period the last.</param>
/// <param name="AsOf">The day or month, if it names one.</param>
internal sealed record YearLabel(string Rest, int? FiscalYear, DateValue? AsOf)
{
    // Words that tie a year to a value: 平成31年度までに10人.
    private static readonly string[] Ties = ["中に", "中の", "中は", "中", "までに", "まで", "には", "に", "は", "で", ":", "、"];

    /// <summary>Splits a trimmed text without brackets.</summary>
    public static YearLabel Read(string text)
    {
        var folded = Fold.Text(text);
        if (PeriodGrammar.At(folded, 0, mayLackTilde: false) is { Problem: null } period)
            return Behind(text, folded, period.End, period.Last, null);
        if (YearGrammar.At(folded, 0) is not { IsOther: false, Problem: null, Name.Lead: not YearLead.Bare } syntax)
            return new YearLabel(text, null, null);

        // A naked 2,000 could be 2000: only 年 makes a western number a year here.
        var mention = new YearMention(text, syntax);
        var isNumber = mention is { Kind: YearMentionKind.CalendarYear, Date: null };
        var asOf = mention.Kind is YearMentionKind.Month or YearMentionKind.Day || mention.IsAsOf ? mention.Date : null;
        return isNumber
            ? new YearLabel(text, null, null)
            : Behind(text, folded, syntax.End, asOf is null ? mention.FiscalYear : null, asOf);
    }

    private static YearLabel Behind(string text, string folded, int end, int? fiscalYear, DateValue? asOf)
    {
        var cursor = new TextCursor(folded, end);
        var isTied = cursor.TakeAny(Ties) || cursor.SkipSpaces() > 0 || cursor.At == folded.Length || char.IsAsciiDigit(cursor.Current);
        cursor.SkipSpaces();

        // R7当初予算 30%, 令和7年度の利用者数: part of the words, and they stay.
        return isTied ? new YearLabel(text[cursor.At..], fiscalYear, asOf) : new YearLabel(text, null, null);
    }
}
