using System.Globalization;
using PlanExtractor.Cli.Output;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Cli.Extract;

/// <summary>What a run of <c>extract</c> found, one line a plan.</summary>
internal static class ClosingTable
{
    // Facts below it are more likely wrong than right.
    private const double Doubt = 0.5;

    private static readonly string[] Header =
        ["Source", "Municipality", "Status", "Initiatives", "KPIs", "Schedules", "Doubtful", "Warnings"];

    public static TableText Build(IReadOnlyList<Outcome> outcomes) => new(Header, [.. outcomes.Select(Row)], WordColumns: 3);

    private static string[] Row(Outcome outcome) =>
    [
        outcome.File.Name,
        outcome.Document?.Municipality.Name ?? "-",
        outcome.Status.ToString().ToLowerInvariant(),
        Count(outcome.Document?.Initiatives.Count),
        Count(outcome.Document?.Kpis.Count),
        Count(outcome.Document?.Schedules.Count),
        Count(outcome.Document is { } document ? Doubtful(document) : null),
        Count(outcome.Diagnostics.Count(d => d.Severity == Severity.Warning)),
    ];

    private static int Doubtful(PlanDocument document) =>
        document.Initiatives.Select(i => i.Confidence).Concat(document.Kpis.Select(k => k.Confidence))
            .Concat(document.Schedules.Select(s => s.Confidence))
            .Count(confidence => confidence < Doubt);

    private static string Count(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
