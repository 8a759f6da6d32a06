namespace PlanExtractor.Cli.Batch.State;

/// <summary>What is known of a source since it was last read: one line of the state.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Sha256">Of the bytes that were read, lower-case hexadecimal; null where what was read of them could not be written.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Program">The program that read it: version and build.</param>
/// <param name="Options"><see cref="RunSettings.Options"/> at the time.</param>
/// <param name="Limits"><see cref="RunSettings.Limits"/> at the time.</param>
/// <param name="Status">complete, partial or failed; computed, never chosen.</param>
/// <param name="Reasons">Why it failed; else none.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Milliseconds">How long the last try took.</param>
/// <param name="Diagnostics">How often each code was said.</param>
/// <param name="Output">The document, or null where there never was one.</param>
internal sealed record FileRecord(
    string Source,
    string? Sha256,
    long Bytes,
    string Program,
    string Options,
    string Limits,
    PlanStatus Status,
    IReadOnlyList<string> Reasons,
    int Attempts,
    long Milliseconds,
    IReadOnlyDictionary<string, int> Diagnostics,
    OutputRecord? Output)
{
    /// <summary>
    /// Whether a source that still has the same bytes need not be read again. What failed is tried again only when the source, the
    /// program or an option changes.
    /// </summary>
    public bool MayHold(string program, RunSettings settings) =>
        Sha256 is not null && Program == program && Options == settings.Options
            && (Status != PlanStatus.Failed || Limits == settings.Limits);
}

/// <summary>A document in the output folder, and what the index says of it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="SourceSha256">Of the source that it was read from; an older version's where the newer one failed.</param>
/// <param name="Status">complete or partial.</param>
/// <param name="Pages">Pages of the source, or null.</param>
/// <param name="Code">Code of the municipality, or null.</param>
/// <param name="Municipality">Its name.</param>
/// <param name="Prefecture">Its prefecture, or null.</param>
/// <param name="Title">The plan's title.</param>
/// <param name="StartFiscalYear">First year of the period, or null.</param>
/// <param name="EndFiscalYear">Last year of the period, or null.</param>
/// <param name="Established">策定: 2024, 2024-03 or 2024-03-15; or null.</param>
/// <param name="Revised">改定, likewise.</param>
/// <param name="Counts">How many sections, initiatives, KPIs … it has.</param>
internal sealed record OutputRecord(
    string File,
    string Sha256,
    string SourceSha256,
    PlanStatus Status,
    int? Pages,
    string? Code,
    string Municipality,
    string? Prefecture,
    string Title,
    int? StartFiscalYear,
    int? EndFiscalYear,
    string? Established,
    string? Revised,
    DocumentCounts Counts);

/// <summary>How many facts a document has.</summary>
internal sealed record DocumentCounts(int Sections, int Initiatives, int Kpis, int Schedules, int Tables);
