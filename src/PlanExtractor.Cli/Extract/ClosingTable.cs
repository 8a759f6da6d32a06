using System.Globalization;
using PlanExtractor.Cli.Output;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Cli.Extract;

/// <summary>What a run of <c>extract</c> found, one line a plan.</summary>
internal static class ClosingTable
{
    private static readonly string[] Header =
        ["Source", "Municipality", "Status", "Initiatives", "KPIs", "Schedules", "Warnings"];

    public static TableText Of(IReadOnlyList<Outcome> outcomes) => new(Header, [.. outcomes.Select(Row)], WordColumns: 3);

    private static string[] Row(Outcome outcome) =>
    [
        outcome.File.Name,
        outcome.Document?.Municipality.Name ?? "-",
        outcome.Status.ToString().ToLowerInvariant(),
        Count(outcome.Document?.Initiatives.Count),
        Count(outcome.Document?.Kpis.Count),
        Count(outcome.Document?.Schedules.Count),
        Count(outcome.Diagnostics.Count(d => d.Severity == Severity.Warning)),
    ];

    private static string Count(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
