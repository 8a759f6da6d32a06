namespace PlanExtractor.Validate.Rules;

/// <summary>A measure has a value, and a normalized one, unless it is in words; a range does not end below its beginning.</summary>
internal static class MeasureValues
{
    public static IEnumerable<SchemaError> Check(JsonPlace document) => MeasuresOf(document).SelectMany(CheckOne);

    /// <summary>Baselines, targets, milestones and history, those that are there.</summary>
    public static IEnumerable<JsonPlace> MeasuresOf(JsonPlace document) =>
        document["kpis"].Items.SelectMany(MeasuresOfKpi);

    /// <summary>The same of one KPI.</summary>
    public static IEnumerable<JsonPlace> MeasuresOfKpi(JsonPlace kpi) =>
        ((IEnumerable<JsonPlace>)[kpi["baseline"], kpi["target"], .. kpi["milestones"].Items, .. kpi["history"].Items])
            .Where(measure => !measure.IsNull);

    private static IEnumerable<SchemaError> CheckOne(JsonPlace measure)
    {
        var (value, upper, normalized) = (measure["value"], measure["upperValue"], measure["normalizedValue"]);
        var isQualitative = measure["kind"].Text == "qualitative";
        if (isQualitative != value.IsNull)
            yield return value.Breaks("measure-value", isQualitative ? "a qualitative measure has no value" : "expected a value");
        if (normalized.IsNull != value.IsNull)
            yield return normalized.Breaks("normalized-value", "expected a number exactly where value is one");
        if (value.Number is { } low && upper.Number is { } high && high.CompareTo(low) < 0)
            yield return upper.Breaks("measure-range", "the range ends below its beginning");
    }
}
