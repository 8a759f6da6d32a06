namespace PlanExtractor.Validate.Rules;

/// <summary>The parts of a fact stand where the fact does: a KPI's measures and a schedule's rows within its evidence, or in one of its <c>also</c>.</summary>
internal static class PartPlaces
{
    public static IEnumerable<SchemaError> Check(JsonPlace document) =>
    [
        .. document["kpis"].Items.SelectMany(kpi => Strays(kpi, MeasureValues.MeasuresOfKpi(kpi), "measure-place")),
        .. document["schedules"].Items.SelectMany(schedule => Strays(schedule, schedule["rows"].Items, "row-place")),
    ];

    private static IEnumerable<SchemaError> Strays(JsonPlace fact, IEnumerable<JsonPlace> parts, string rule)
    {
        var places = fact["also"].Items.Prepend(fact["evidence"]).ToList();
        return
            from part in parts
            let evidence = part["evidence"]
            where !places.Exists(place => Holds(place, evidence))
            select evidence.Breaks(rule, "expected a place within the fact's evidence or one of its also");
    }

    // Lines of a text, the page of a PDF: a value may stand beside its name.
    private static bool Holds(JsonPlace outer, JsonPlace inner) => outer["line"].Integer is { } line && inner["line"].Integer is { } innerLine
        ? line <= innerLine && inner["endLine"].Integer <= outer["endLine"].Integer
        : outer["page"].Integer == inner["page"].Integer;
}
