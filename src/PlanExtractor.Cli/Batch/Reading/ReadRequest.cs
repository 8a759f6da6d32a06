namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>Asks a worker to read a source: one line of JSON on its standard input.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="MaxMebibytes">Size of the largest source that is read.</param>
/// <param name="Pretty">Indents the JSON.</param>
/// <param name="Password">Password, or null.</param>
/// <param name="Draft">Where the document is written; nothing is there yet.</param>
internal sealed record ReadRequest(string Path, int MaxMebibytes, bool Pretty, string? Password, string Draft)
{
    /// <summary>The user's own words, as the file has them, or null.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>Facts with less confidence are left out.</summary>
    public double MinConfidence { get; init; }
}

/// <summary>What came of it: one line of JSON on the worker's standard output.</summary>
/// <param name="Sha256">Of the bytes that were read; null where none could be had.</param>
/// <param name="Status">complete, partial or failed.</param>
/// <param name="Reasons">Why it failed; of a document that was read, what the user asked to fail on is not among them.</param>
/// <param name="IsTransient">Whether it may succeed in a moment: the file was in use, or a share was away.</param>
/// <param name="Diagnostics">What the library has to say.</param>
/// <param name="Document">The document's facts for the index, without its file; null where there is none.</param>
/// <param name="DraftSha256">Of the document's bytes; null where there is none, or it could not be written.</param>
internal sealed record ReadAnswer(
    string? Sha256,
    PlanStatus Status,
    IReadOnlyList<string> Reasons,
    bool IsTransient,
    IReadOnlyList<SaidDiagnostic> Diagnostics,
    DocumentFacts? Document,
    string? DraftSha256)
{
    /// <summary>Why the document could not be written; null where it was, or there is none.</summary>
    public string? CannotWrite { get; init; }

    /// <summary>Whether it could not be written for want of room.</summary>
    public bool IsDiskFull { get; init; }

    /// <summary>The worker that read it had to be killed, or died.</summary>
    public bool IsWorkerLost { get; init; }

    /// <summary>Bytes of memory that the worker holds after it.</summary>
    public long Memory { get; init; }

    /// <summary>No document, for this reason.</summary>
    public static ReadAnswer Failed(string reason, bool isTransient = false) =>
        new(null, PlanStatus.Failed, [reason], isTransient, [], null, null);
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
