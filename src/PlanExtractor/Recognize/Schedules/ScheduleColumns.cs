namespace PlanExtractor.Recognize.Schedules;

/// <summary>What each column of a schedule is for.</summary>
/// <param name="Label">Column of the item, or null.</param>
/// <param name="Content">Detail columns.</param>
/// <param name="Department">Department column, or null.</param>
/// <param name="Years">Year columns, left to right.</param>
internal sealed record ScheduleColumns(int? Label, IReadOnlyList<int> Content, int? Department, IReadOnlyList<int> Years)
{
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
}
