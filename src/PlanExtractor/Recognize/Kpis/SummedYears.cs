using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// The year of what was counted over a run of years: <c>68戸（令和２～６年度）</c>, <c>累計60人（R7～R11）</c> is reached in the last. A rate over
/// such a run (<c>1.36（H30～R4）</c>) holds for none of its years.
/// </summary>
internal static class SummedYears
{
    private static readonly string[] Rates = ["％", "%", "‰"];

    /// <summary>Whether the value's remark names a run of years.</summary>
    public static bool AreIn(Measure value) => value.Note is { } note && Period.FindAll(note).Count > 0;

    /// <summary>The last year of the run in the value's remark; null where there is none, or no sum.</summary>
    public static int? LastOf(Measure value) =>
        value is { Note: { } note, Unit: { } unit } && Array.IndexOf(Rates, unit) < 0 && Period.FindAll(note) is [{ Value: var run }]
            ? run.EndFiscalYear
            : null;
}
