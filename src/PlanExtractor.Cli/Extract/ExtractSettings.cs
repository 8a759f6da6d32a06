using PlanExtractor.Diagnostics;

namespace PlanExtractor.Cli.Extract;

/// <summary>What the user asked <c>extract</c> to do.</summary>
/// <param name="Paths">Files and folders, as given.</param>
/// <param name="OutFolder">Where documents go; null writes the one document to standard output.</param>
/// <param name="Patterns">Which files of a folder are read, <c>*</c> and <c>?</c> as wildcards.</param>
/// <param name="Pretty">Indents the JSON.</param>
/// <param name="FailOn">The least severity that makes the run incomplete.</param>
/// <param name="Threads">How many sources are read at the same time.</param>
/// <param name="MaxMebibytes">Size of the largest source that is read.</param>
/// <param name="Password">Password of encrypted PDFs, or null.</param>
internal sealed record ExtractSettings(
    IReadOnlyList<string> Paths,
    string? OutFolder,
    IReadOnlyList<string> Patterns,
    bool Pretty = false,
    Severity FailOn = Severity.Error,
    int Threads = 1,
    int MaxMebibytes = ExtractSettings.DefaultMaxMebibytes,
    string? Password = null)
{
    public const int DefaultMaxMebibytes = 64;

    /// <summary>Words of the user's own, or null.</summary>
    public VocabularyFile? Vocabulary { get; init; }

    /// <summary>Facts with less confidence are left out.</summary>
    public double MinConfidence { get; init; }

    /// <summary>The same for the library.</summary>
    public PlanOptions Options
    {
        get
        {
            var options = new PlanOptions { MinConfidence = MinConfidence };
            return Vocabulary is { } file ? options with { Vocabulary = file.Words } : options;
        }
    }
}
