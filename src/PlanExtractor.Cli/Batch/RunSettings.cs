using System.Globalization;

namespace PlanExtractor.Cli.Batch;

/// <summary>What the user asked <c>run</c> to do.</summary>
/// <param name="Source">A folder, or one file.</param>
/// <param name="OutFolder">Where documents, report, index and state go.</param>
/// <param name="Patterns">Which files of the folder are read, <c>*</c> and <c>?</c> as wildcards.</param>
/// <param name="Pretty">Indents the JSON.</param>
/// <param name="Workers">How many documents are read at the same time.</param>
/// <param name="InProcess">Reads in this process, without limits of time and memory.</param>
/// <param name="Timeout">How long a document may take.</param>
/// <param name="MemoryMebibytes">How much memory a worker may take.</param>
/// <param name="MaxMebibytes">Size of the largest source that is read.</param>
/// <param name="Password">Password of encrypted PDFs, or null.</param>
/// <param name="Force">Reads also what has not changed.</param>
/// <param name="LogJson">Tells what happens as lines of JSON.</param>
internal sealed record RunSettings(
    string Source,
    string OutFolder,
    IReadOnlyList<string> Patterns,
    bool Pretty,
    int Workers,
    bool InProcess,
    TimeSpan Timeout,
    int MemoryMebibytes,
    int MaxMebibytes,
    string? Password,
    bool Force,
    bool LogJson)
{
    /// <summary>The user's own words, as the file has them, or null.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>Facts with less confidence are left out.</summary>
    public double MinConfidence { get; init; }

    /// <summary>The options that decide what is written: with others, every source is read anew.</summary>
    public string Options =>
        string.Create(CultureInfo.InvariantCulture,
            $"pretty={(Pretty ? "yes" : "no")} max-size={MaxMebibytes} password={(Password is null ? "no" : "yes")}")
        + string.Create(CultureInfo.InvariantCulture,
            $" vocabulary={(Vocabulary is null ? "standard" : Hash.OfText(Vocabulary)[..12])} min-confidence={MinConfidence}");

    /// <summary>The options that only decide whether reading succeeds: with others, what failed is tried anew.</summary>
    public string Limits =>
        InProcess ? "none" : string.Create(CultureInfo.InvariantCulture, $"timeout={Timeout.TotalSeconds} memory={MemoryMebibytes}");
}
