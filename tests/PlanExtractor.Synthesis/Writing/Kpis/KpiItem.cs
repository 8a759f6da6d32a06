using PlanExtractor.Synthesis.Facts;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>An aim with whom it belongs to.</summary>
/// <param name="Kpi">Its facts.</param>
/// <param name="Place">Its place in the plan, from 0: every other aim is of the style's special kind.</param>
/// <param name="Unit">Its unit of action.</param>
/// <param name="Number">The unit's number.</param>
/// <param name="Goal">Title of its goal.</param>
internal sealed record KpiItem(KpiFacts Kpi, int Place, UnitFacts Unit, string Number, string Goal)
{
    /// <summary>Name with its part in brackets.</summary>
    public string FullName => Kpi.Part is null ? Kpi.Name : $"{Kpi.Name}（{Kpi.Part}）";
}
