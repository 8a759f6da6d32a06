namespace PlanExtractor.Cli.Batch.Report;

/// <summary>What became of a source in a run.</summary>
internal enum FileOutcome
{
    /// <summary>Read; nothing is missing as far as the program can tell.</summary>
    Complete,

    /// <summary>Read; diagnostics name something that is missing.</summary>
    Partial,

    /// <summary>Not read.</summary>
    Failed,

    /// <summary>Unchanged since it was last read.</summary>
    Skipped,

    /// <summary>No longer in the source folder; its document stays.</summary>
    Gone,

    /// <summary>The run was stopped before it.</summary>
    Pending,
}

/// <summary>A source in the report.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Status">What became of it.</param>
/// <param name="LastStatus">Of one that is skipped or gone: how it was read the last time.</param>
/// <param name="Sha256">Of its bytes, or null.</param>
/// <param name="Output">Name of its document, or null.</param>
/// <param name="Pages">Pages of the document, or null.</param>
/// <param name="Attempts">How often it was tried in this run.</param>
/// <param name="Milliseconds">How long the last try took.</param>
/// <param name="Reasons">Why it failed.</param>
/// <param name="Diagnostics">How often each code was said, by code.</param>
internal sealed record FileReport(
    string Source,
    FileOutcome Status,
    PlanStatus? LastStatus,
    string? Sha256,
    string? Output,
    int? Pages,
    int Attempts,
    long Milliseconds,
    IReadOnlyList<string> Reasons,
    IReadOnlyDictionary<string, int> Diagnostics);

/// <summary>All sources together.</summary>
internal sealed record RunTotals(int Files, int Complete, int Partial, int Failed, int Skipped, int Gone, int Pending, long Pages)
{
    /// <summary>Counts.</summary>
    public static RunTotals Count(IReadOnlyCollection<FileReport> files)
    {
        int Count(FileOutcome status) => files.Count(f => f.Status == status);
        return new RunTotals(
            files.Count, Count(FileOutcome.Complete), Count(FileOutcome.Partial), Count(FileOutcome.Failed), Count(FileOutcome.Skipped),
            Count(FileOutcome.Gone), Count(FileOutcome.Pending),
            files.Where(f => f.Status is FileOutcome.Complete or FileOutcome.Partial).Sum(f => (long)(f.Pages ?? 0)));
    }
}

/// <summary><c>run.json</c>: what a run did.</summary>
/// <param name="SchemaVersion"><c>1.0</c>.</param>
/// <param name="Program">Version and build of the program.</param>
/// <param name="Started">When it began.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="ExitCode">What the process tells its caller.</param>
/// <param name="Stopped">Why it ended before all was read, or null.</param>
/// <param name="Totals">All together.</param>
/// <param name="Files">Each source, by key.</param>
internal sealed record RunReport(
    string SchemaVersion, string Program, DateTimeOffset Started, long Milliseconds, int ExitCode, string? Stopped, RunTotals Totals,
    IReadOnlyList<FileReport> Files);
