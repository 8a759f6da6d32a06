using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Writing.Kpis;

namespace PlanExtractor.Synthesis.Writing.Units;

/// <summary>A unit of action where it stands.</summary>
/// <param name="Facts">What it says.</param>
/// <param name="Goal">Title of its goal.</param>
/// <param name="Number">As its heading has it.</param>
/// <param name="Running">Its place in the plan, from 1.</param>
/// <param name="Kpis">Its aims.</param>
internal sealed record UnitInPlan(UnitFacts Facts, string Goal, string Number, int Running, IReadOnlyList<KpiItem> Kpis);
