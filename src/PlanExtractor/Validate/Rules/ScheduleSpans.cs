namespace PlanExtractor.Validate.Rules;

/// <summary>A span of a schedule does not end before it begins.</summary>
internal static class ScheduleSpans
{
    public static IEnumerable<SchemaError> Check(JsonPlace document) =>
        from schedule in document["schedules"].Items
        from row in schedule["rows"].Items
        from span in row["spans"].Items
        where span["toFiscalYear"].Integer < span["fromFiscalYear"].Integer
        select span["toFiscalYear"].Breaks("span-order", "the span ends before it begins");
}
