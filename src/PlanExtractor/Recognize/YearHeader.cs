using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize;

/// <summary>Tells the header cells that name years from others.</summary>
internal static class YearHeader
{
    private static readonly WordList Parts = WordList.Grammar("yearPart");

    /// <summary>Whether the cell names a year and nothing else: <c>R6年度</c>, <c>令和3年度 (2021年度)</c>, <c>6年度</c>, <c>R8以降</c>.</summary>
    public static bool IsYear(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (!YearSigns.MayBeIn(cell))
            return false;
        var (year, _) = Split(cell);
        // 令和64年度 is a year's column too, of a year that does not exist: it keeps its place, and the column says what is wrong.
        return year.Length is > 0 and <= 24 && (FiscalYear.Read(year).IsMine
            || (Years.Read(year) is { IsRead: true, Value.Kind: not (YearMentionKind.Month or YearMentionKind.Day) }));
    }

    /// <summary>The year columns of a row: indices of its cells. Two-digit numbers count on only in a run: <c>27 | 28 | 29</c>.</summary>
    public static IReadOnlyList<int> Columns(GridRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var named = new List<int>();
        var bare = new List<int>();
        int? last = null;
        var isRun = true;
        for (var c = 0; c < row.Cells.Count; c++)
        {
            var cell = row.Cells[c].Text;
            if (IsYear(cell))
                named.Add(c);
            if (Bare(cell) is not { } number)
                continue;
            isRun &= last is null || number == last + 1;
            last = number;
            bare.Add(c);
        }

        return named.Count >= 2 ? named : bare.Count >= 3 && isRun ? bare : [];
    }

    /// <summary>The label's year text and its part of the year (上期), or null for the whole.</summary>
    public static (string Year, string? Part) Split(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var text = JapaneseText.Tidy(label.Replace('\n', ' '));
        var part = Parts.EndOf(text);
        return part is null ? (text, null) : (text[..^part.Length].TrimEnd(' ', '(', '（'), part);
    }

    /// <summary>A one- or two-digit number that may be a year of an era told elsewhere.</summary>
    public static int? Bare(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        // No form of a letter is a digit.
        if (cell.Length == 0 || char.IsLetter(cell[0]))
            return null;
        var key = JapaneseText.Key(cell);
        return key.Length is 1 or 2 && key.All(char.IsAsciiDigit)
            ? int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
