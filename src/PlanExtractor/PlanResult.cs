using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize;

namespace PlanExtractor;

/// <summary>How far a document could be read. Computed from its diagnostics, never set by hand.</summary>
public enum PlanStatus
{
    /// <summary>Everything that is in it, as far as the program can tell.</summary>
    Complete,

    /// <summary>A document was written, but its diagnostics name something that is missing or doubtful.</summary>
    Partial,

    /// <summary>No document.</summary>
    Failed,
}

/// <summary>What became of one source.</summary>
/// <param name="Source">What was read.</param>
/// <param name="Document">The plan, or null when nothing could be read.</param>
/// <param name="Diagnostics">Those of the document, or the reasons why there is none.</param>
public sealed record PlanResult(PlanSource Source, PlanDocument? Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The blocks and tables that the document was read from, for those who want to see why; null when there are none.</summary>
    internal DocumentLayout? Layout { get; init; }

    // A table that looks as if it held aims and was not read: facts are missing, though nothing is damaged.
    private const string TableNotRead = "table-not-read";

    /// <summary>Says why tables, units of action and owners were read as they were; nothing where there is no document.</summary>
    public IReadOnlyList<Explanation> Explain() => Reasons();

    internal Func<IReadOnlyList<Explanation>> Reasons { get; init; } = () => [];

    /// <summary>
    /// Failed without a document, partial with an error in it or a table of aims that was not read, else complete; other warnings tell of
    /// facts kept with doubt.
    /// </summary>
    public PlanStatus Status => StatusOf(Document, Diagnostics);

    /// <summary>The <see cref="Status"/> of a document, or of none, with these diagnostics.</summary>
    public static PlanStatus StatusOf(PlanDocument? document, IReadOnlyList<Diagnostic> diagnostics) =>
        document is null ? PlanStatus.Failed
        : diagnostics.Any(d => d.Severity == Severity.Error || d.Code == TableNotRead) ? PlanStatus.Partial
        : PlanStatus.Complete;
}
