using PlanExtractor.Validate.Rules;

namespace PlanExtractor.Validate;

/// <summary>What a plan document must keep beyond its schema: the rules that tie one property to another.</summary>
internal static class PlanRules
{
    private static readonly IReadOnlyList<PlanRule> All =
    [
        MunicipalityCode.Check,
        PeriodOrder.Check,
        DatePrecisions.Check,
        EvidencePlaces.Check,
        UniqueIds.Check,
        References.Check,
        SectionTree.Check,
        KpiAims.Check,
        MeasureValues.Check,
        PartPlaces.Check,
        ScheduleColumns.Check,
        ScheduleSpans.Check,
        TableGrid.Check,
    ];

    /// <summary>All breaches of the rules. The document must hold against <see cref="PlanSchema"/>.</summary>
    public static IReadOnlyList<SchemaError> Check(JsonPlace document) => [.. All.SelectMany(rule => rule(document))];
}
