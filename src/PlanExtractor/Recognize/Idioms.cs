using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize;

/// <summary>The idioms in the order in which they are tried: the more precise before the more general.</summary>
internal static class Idioms
{
    /// <summary>Ways to write KPIs outside tables.</summary>
    public static IReadOnlyList<IKpiIdiom> Kpis { get; } =
    [
        new AimInBracket(),
        new StateChange(),
        new YearSeries(),
        new ValuesAfterName(),
        new LabelledValues(),
        new ArrowLine(),
        new AimSentence(),
        new ColonPairs(),
        new FromTo(),
        new NamesWithValues(),
        new Statement(),
    ];
}
