namespace PlanExtractor.Cli.Batch.State;

/// <summary>A line of the journal: either that an output is about to be written, or that a source is done.</summary>
/// <param name="Writing">Name of the output, or null.</param>
/// <param name="Done">The record, or null.</param>
internal sealed record JournalEntry(string? Writing, FileRecord? Done);
