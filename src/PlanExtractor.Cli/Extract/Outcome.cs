using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Cli.Extract;

/// <summary>What became of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Source">Its bytes, or null when they could not be had.</param>
/// <param name="Document">The plan, or null.</param>
/// <param name="Json">The document to write, or null when there is none or it must not be written.</param>
/// <param name="Diagnostics">What the library has to say.</param>
/// <param name="Failures">Why there is nothing to write: trouble with the file, or a bug of ours.</param>
internal sealed record Outcome(
    FoundFile File,
    PlanSource? Source,
    PlanDocument? Document,
    byte[]? Json,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<string> Failures)
{
    /// <summary>Whether another try in a moment may succeed.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Computed as <see cref="PlanResult.Status"/> is: what was not written has failed.</summary>
    public PlanStatus Status =>
        Json is null || Failures.Count > 0 ? PlanStatus.Failed : PlanResult.StatusOf(Document, Diagnostics);

    public static Outcome Failed(FoundFile file, string why) => new(file, null, null, null, [], [why]);

    /// <summary>The same, but what was read cannot be kept.</summary>
    public Outcome But(IEnumerable<string> failures) => this with { Json = null, Failures = [.. Failures, .. failures] };
}
