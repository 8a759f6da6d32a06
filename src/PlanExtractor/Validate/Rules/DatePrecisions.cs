using System.Globalization;

namespace PlanExtractor.Validate.Rules;

/// <summary>A date is as long as its precision says, and a day exists in the calendar.</summary>
internal static class DatePrecisions
{
    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        foreach (var date in Dates(document).Where(date => !date.IsNull))
        {
            var form = FormOf(date["precision"].Text!);
            if (!DateOnly.TryParseExact(date["iso"].Text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                yield return date["iso"].Breaks("date-precision", $"expected a date as {form}, as the precision says");
        }
    }

    private static IEnumerable<JsonPlace> Dates(JsonPlace document) =>
    [
        document["plan"]["established"],
        document["plan"]["revised"],
        .. MeasureValues.MeasuresOf(document).Select(measure => measure["asOf"]),
    ];

    private static string FormOf(string precision) => precision switch
    {
        "day" => "yyyy-MM-dd",
        "month" => "yyyy-MM",
        _ => "yyyy",
    };
}
