namespace PlanExtractor.Validate.Rules;

/// <summary>A KPI says where it is meant to go: by a target, or at least by a direction.</summary>
internal static class KpiAims
{
    public static IEnumerable<SchemaError> Check(JsonPlace document) =>
        from kpi in document["kpis"].Items
        where kpi["target"].IsNull && kpi["direction"].IsNull
        select kpi.Breaks("kpi-aim", "expected a target or a direction");
}
