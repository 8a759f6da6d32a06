namespace PlanExtractor.Validate.Rules;

/// <summary>A cell of a schedule stands in one of its columns, and has that column's fiscal year.</summary>
internal static class ScheduleColumns
{
    public static IEnumerable<SchemaError> Check(JsonPlace document) => document["schedules"].Items.SelectMany(CheckOne);

    private static IEnumerable<SchemaError> CheckOne(JsonPlace schedule)
    {
        var years = schedule["columns"].Items.Select(column => column["fiscalYear"].Integer).ToList();
        foreach (var cell in schedule["rows"].Items.SelectMany(row => row["cells"].Items))
        {
            var column = cell["columnIndex"].Integer!.Value;
            if (column >= years.Count)
                yield return cell["columnIndex"].Breaks("column-index", $"the schedule has {years.Count} columns");
            else if (cell["fiscalYear"].Integer != years[column])
                yield return cell["fiscalYear"].Breaks(
                    "column-year",
                    years[column] is { } year ? $"expected {year}, the column's" : "expected null, as the column has no year");
        }
    }
}
