namespace PlanExtractor.Validate.Rules;

/// <summary>A plan's period does not end before it starts.</summary>
internal static class PeriodOrder
{
    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        var period = document["plan"]["period"];
        if (!period.IsNull && period["endFiscalYear"].Integer < period["startFiscalYear"].Integer)
            yield return period["endFiscalYear"].Breaks("period-order", "the period ends before it starts");
    }
}
