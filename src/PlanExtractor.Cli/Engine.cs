using PlanExtractor.Ingest;

namespace PlanExtractor.Cli;

/// <summary>What the commands ask of the library.</summary>
/// <param name="Read">Reads one source; does not throw on what it contains, only when it is stopped.</param>
/// <param name="Pages">What is drawn on the pages of a source; none of a text, or where it cannot be read.</param>
/// <param name="Check">Whether a document, as JSON in UTF-8, keeps the output contract: schema and rules.</param>
/// <param name="Schema">The JSON Schema of a document, as text.</param>
internal sealed record Engine(
    Func<PlanSource, PlanOptions, CancellationToken, PlanResult> Read,
    Func<PlanSource, IReadOnlyCollection<Page>> Pages,
    Func<ReadOnlyMemory<byte>, IReadOnlyList<Complaint>> Check,
    Func<string> Schema);

/// <summary>A place in a document that breaks the output contract.</summary>
/// <param name="Pointer">JSON Pointer; empty for the whole document.</param>
/// <param name="Message">One English sentence.</param>
internal sealed record Complaint(string Pointer, string Message)
{
    /// <summary>For people: <c>/kpis/3/name: expected a string</c>.</summary>
    public override string ToString() => $"{(Pointer.Length == 0 ? "(document)" : Pointer)}: {Message}";
}
