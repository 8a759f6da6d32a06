using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>Where a KPI is meant to go.</summary>
public enum KpiDirection
{
    /// <summary>Upwards.</summary>
    Increase,

    /// <summary>Downwards.</summary>
    Decrease,

    /// <summary>Stay.</summary>
    Maintain,
}

/// <summary>One measurable aim of the municipality.</summary>
/// <param name="Id"><c>k1</c>, <c>k2</c> … in reading order.</param>
/// <param name="InitiativeId">Initiative it belongs to, or null.</param>
/// <param name="SectionId">Section it stands in, or null.</param>
/// <param name="Group">Heading over several measured lines, or null.</param>
/// <param name="Name">What is measured, without years, values and bullets.</param>
/// <param name="Baseline">現状値, or null.</param>
/// <param name="Target">目標値, or null where a direction stands instead.</param>
/// <param name="Milestones">Values between baseline and target, by year.</param>
/// <param name="History">Measured values before the baseline, oldest first.</param>
/// <param name="Direction">As the plan says or baseline and target show; null if neither does.</param>
/// <param name="Restated">再掲.</param>
/// <param name="Note">Remarks that belong to the KPI as a whole, or null.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1, in hundredths.</param>
/// <param name="Evidence">Place of name and values.</param>
/// <param name="Also">Where the fact goes on outside <paramref name="Evidence"/>: the row overleaf, the header that gave the year.</param>
public sealed record Kpi(
    string Id,
    string? InitiativeId,
    string? SectionId,
    string? Group,
    string Name,
    Measure? Baseline,
    Measure? Target,
    IReadOnlyList<Measure> Milestones,
    IReadOnlyList<Measure> History,
    KpiDirection? Direction,
    bool Restated,
    string? Note,
    double Confidence,
    Evidence Evidence,
    IReadOnlyList<Evidence> Also);
