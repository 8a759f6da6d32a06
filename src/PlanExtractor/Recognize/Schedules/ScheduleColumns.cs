using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>What each column of a schedule is for, by its header row.</summary>
/// <param name="Label">Column of the item, or null.</param>
/// <param name="Content">Detail columns.</param>
/// <param name="Department">Department column, or null.</param>
/// <param name="Years">Year columns, left to right.</param>
internal sealed record ScheduleColumns(int? Label, IReadOnlyList<int> Content, int? Department, IReadOnlyList<int> Years)
{
    /// <summary>Reads the header; null where fewer than two years stand in it.</summary>
    public static ScheduleColumns? Of(GridRow header)
    {
        var years = YearHeader.Columns(header);
        if (years.Count < 2)
            return null;
        var texts = new List<int>();
        int? department = null;
        for (var c = 0; c < header.Cells.Count; c++)
        {
            if (years.Contains(c))
                continue;
            var text = header.Cells[c].Text;
            if (BlockLabel.Read(text).Kind == LabelKind.Department)
                department = c;
            else if (c < years[0] && !IsNumber(text))
                texts.Add(c);
        }

        return new ScheduleColumns(texts.Count > 0 ? texts[0] : null, [.. texts.Skip(1)], department, years)
        {
            Ends = [.. years.Select(y => y + Math.Max(1, header.Cells[y].ColumnSpan))],
        };
    }

    /// <summary>Column after each year's last: of years over several columns (上期, 下期) the next year's, else the next column.</summary>
    public IReadOnlyList<int> Ends { get; init; } = [.. Years.Select(y => y + 1)];

    /// <summary>Columns that hold something else and stand right of the first year: 備考.</summary>
    public IReadOnlyList<int> Others { get; init; } = [];

    /// <summary>The year over a place measured in columns, or null.</summary>
    public int? YearUnder(double column)
    {
        for (var i = 0; i < Years.Count; i++)
        {
            if (column >= Years[i] && column < Ends[i])
                return i;
        }

        return null;
    }

    /// <summary>
    /// Position among the years of a cell's column: its own, or, where columns are doubled, that of the header cell to its left; null
    /// outside the years.
    /// </summary>
    public int? YearAt(int column)
    {
        if (column < Years[0] || column == Department || Others.Contains(column))
            return null;
        for (var i = Years.Count - 1; i >= 0; i--)
        {
            if (Years[i] <= column)
                return i;
        }

        return null;
    }

    private static bool IsNumber(string header) => JapaneseText.Key(header).ToUpperInvariant() is "NO" or "NO." or "№" or "番号" or "#";
}
