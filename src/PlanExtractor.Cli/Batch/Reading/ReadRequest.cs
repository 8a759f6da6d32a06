namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>Asks a worker to read a source: one line of JSON on its standard input.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="MaxMebibytes">Size of the largest source that is read.</param>
/// <param name="Pretty">Indents the JSON.</param>
/// <param name="Password">Password, or null.</param>
internal sealed record ReadRequest(string Path, int MaxMebibytes, bool Pretty, string? Password);

/// <summary>What came of it: one line of JSON on the worker's standard output.</summary>
/// <param name="Sha256">Of the bytes that were read; null where none could be had.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Status">complete, partial or failed.</param>
/// <param name="Reasons">Why it failed; of a document that was read, what the user asked to fail on is not among them.</param>
/// <param name="IsTransient">Whether it may succeed in a moment: the file was in use, or a share was away.</param>
/// <param name="Diagnostics">What the library has to say.</param>
/// <param name="Document">The document's facts for the index, without its file; null where there is none.</param>
/// <param name="Json">The document.</param>
internal sealed record ReadAnswer(
    string? Sha256,
    long Bytes,
    PlanStatus Status,
    IReadOnlyList<string> Reasons,
    bool IsTransient,
    IReadOnlyList<SaidDiagnostic> Diagnostics,
    DocumentFacts? Document,
    byte[]? Json)
{
    /// <summary>The worker that read it had to be killed, or died.</summary>
    public bool IsWorkerLost { get; init; }

    /// <summary>No document, for this reason.</summary>
    public static ReadAnswer Failed(string reason, bool isTransient = false) => new(null, 0, PlanStatus.Failed, [reason], isTransient, [], null, null);
}

/// <summary>A diagnostic, as far as a run tells of it.</summary>
internal sealed record SaidDiagnostic(string Code, string Severity, string Text);

/// <summary>What the index tells of a document; see <see cref="State.OutputRecord"/>.</summary>
internal sealed record DocumentFacts(
    int? Pages,
    string? Code,
    string Municipality,
    string? Prefecture,
    string Title,
    int? StartFiscalYear,
    int? EndFiscalYear,
    string? Established,
    string? Revised,
    State.DocumentCounts Counts);
