using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>A line of <c>--log json</c>.</summary>
/// <param name="Time">When.</param>
/// <param name="Event">begin, file, message or end.</param>
/// <param name="Message">In words, or null.</param>
/// <param name="File">The source that is done, or null.</param>
/// <param name="Totals">At the end: all together.</param>
internal sealed record RunEvent(DateTimeOffset Time, string Event, string? Message, FileReport? File, RunTotals? Totals);
