namespace PlanExtractor.Validate.Rules;

/// <summary>
/// The parts of a fact stand where the fact does: a KPI's measures and a schedule's rows within its evidence, or in one of its <c>also</c>.
/// </summary>
internal static class PartPlaces
{
    private const string Expected = "expected a place within the fact's evidence or one of its also";

    public static IEnumerable<SchemaError> Check(JsonPlace document) =>
    [
        .. from kpi in document["kpis"].Items
           from stray in Strays(kpi, MeasureValues.MeasuresOfKpi(kpi))
           select stray.Breaks("measure-place", Expected),
        .. from schedule in document["schedules"].Items
           from stray in Strays(schedule, schedule["rows"].Items)
           select stray.Breaks("row-place", Expected),
    ];

    private static IEnumerable<JsonPlace> Strays(JsonPlace fact, IEnumerable<JsonPlace> parts)
    {
        var places = fact["also"].Items.Prepend(fact["evidence"]).ToList();
        return parts.Select(part => part["evidence"]).Where(evidence => !places.Exists(place => Holds(place, evidence)));
    }

    // Lines of a text, the page of a PDF: a value may stand beside its name.
    private static bool Holds(JsonPlace outer, JsonPlace inner) =>
        outer["line"].Integer is { } line && inner["line"].Integer is { } innerLine
        ? line <= innerLine && inner["endLine"].Integer <= outer["endLine"].Integer
        : outer["page"].Integer == inner["page"].Integer;
}
