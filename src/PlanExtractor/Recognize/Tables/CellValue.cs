using System.Globalization;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Reads the value of a cell in a known role, with the year and unit that stand around it.</summary>
internal static class CellValue
{
    private const int LongestSentence = 60;
    private const int LongestWords = 40;
    private const int FirstMonth = 4;

    private static readonly WordList OwnYearWords = WordList.Grammar("cell.ownYear");

    /// <summary>A quantity that fills the cell, or a sentence with just one; null for anything else.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="mayBeSentence">
    /// Whether the cell stands under a name that calls for a value: <c>基準年度比で51％削減する</c> under 目標値,
    /// <c>年間約3,000件を紙で保管</c> under 現状値.
    /// </param>
    public static Measure? Quantity(ShapeCell cell, bool mayBeSentence)
    {
        var text = cell.Text.Replace('\n', ' ');
        if (WholeMeasure.Read(cell.Text) is { } whole)
            return whole with { Text = AsWritten(cell.Text, whole) };
        return mayBeSentence && text.Length <= LongestSentence && Arrows.Find(text, 0).Length == 0 && Measures.FindAll(text).Count == 1
            && Measures.Read(text) is { IsRead: true, Value: { Value: not null } value } ? value : null;
    }

    /// <summary>
    /// Words in the place of a value: 増加, 全員取得, 実施（令和８年度）; null for prose and for words with a number that was not understood.
    /// </summary>
    public static Measure? Words(ShapeCell cell)
    {
        var (text, year) = WithoutYear(JapaneseText.Tidy(CellRemark.Without(cell.Text.Replace('\n', ' '))));
        return text.Length <= LongestWords && cell.Kind is CellKind.Trend or CellKind.Name or CellKind.ActionName or CellKind.MeasurableName
            or CellKind.Departments or CellKind.Mark
            && Measures.FindAll(text).Count == 0 && !IsMostlyNumber(text)
            && Arrows.Find(text, 0) is var arrow && (arrow.Length == 0 || cell.Kind == CellKind.Trend)
            ? new Measure(text, null, null, null, null, null, MeasureKind.Qualitative, MeasureQualifier.Exact, year, null, null)
            : null;
    }

    // 実施（令和８年度）
    private static (string Text, int? Year) WithoutYear(string text) =>
        text is [.., ')' or '）'] && text.LastIndexOfAny(['(', '（']) is > 0 and var open
            && YearText.IsYear(text[(open + 1)..^1]) && YearText.Read(text[(open + 1)..^1]) is { } year
            ? (text[..open].TrimEnd(), year)
            : (text, null);

    // 累計60, 約4,000
    private static bool IsMostlyNumber(string text) =>
        text.Count(c => !JapaneseText.IsDigit(c) && c is not (',' or '，' or '.' or '．')) is <= 3 && JapaneseText.HasDigit(text);

    /// <summary>
    /// The value with its place and its year: its own, of a run of years the last, of a date the one it lies in, else that of
    /// its surroundings; another run in its remark leaves it open.
    /// </summary>
    public static Measure Placed(Measure value, int? yearAround, Evidence place) => value with
    {
        FiscalYear = value.FiscalYear ?? OwnYear(value.Note) ?? (value.AsOf is { } date ? YearOf(date, yearAround)
            : IsOfRun(value.Note) ? null : yearAround),
        Evidence = place,
    };

    // 640（R4） is 640; ４２０人 stays as written.
    private static string AsWritten(string cell, Measure value) =>
        cell.Contains('\n', StringComparison.Ordinal) ? JapaneseText.Tidy(value.Text) : value.Text;

    // A year in the cell overrides the column's: 21.7％（R4実績）. The year of a survey (令和2年国勢調査) does not.
    private static int? OwnYear(string? note) =>
        note is not null
            && AimText.YearOf(note) is { Year.Kind: YearMentionKind.FiscalYear or YearMentionKind.EraYear, Rest: var rest } own
            && (rest.Length == 0 || OwnYearWords.Has(rest)) ? own.Year.FiscalYear : null;

    // 268人（R6.4.1）: a day lies in one fiscal year; a month of a survey (R6.7調査) names none, but may agree with what stands around.
    private static int? YearOf(DateValue date, int? yearAround)
    {
        if (date.Precision is not (DatePrecision.Day or DatePrecision.Month))
            return yearAround;
        var (year, month) = (int.Parse(date.Iso.AsSpan(0, 4), CultureInfo.InvariantCulture),
            int.Parse(date.Iso.AsSpan(5, 2), CultureInfo.InvariantCulture));
        var own = month < FirstMonth ? year - 1 : year;
        return date.Precision == DatePrecision.Day || own == yearAround ? own : null;
    }

    private static bool IsOfRun(string? note) => note is not null && Period.FindAll(note).Count > 0;
}
