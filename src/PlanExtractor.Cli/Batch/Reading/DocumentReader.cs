using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Cli.Extract;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>Reads one source after the other.</summary>
internal interface IDocumentReader : IAsyncDisposable
{
    /// <summary>Reads a source. Whatever it contains, there is an answer.</summary>
    Task<ReadAnswer> Read(ReadRequest request);
}

/// <summary>Reads in this process: in a worker, or for debugging.</summary>
internal sealed class DocumentReader(Engine engine) : IDocumentReader
{
    private VocabularyFile? _words;

    public Task<ReadAnswer> Read(ReadRequest request) => Task.Run(() => ReadHere(request));

    /// <summary>The same on the calling thread.</summary>
    public ReadAnswer ReadHere(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var settings = new ExtractSettings([], null, [], request.Pretty, MaxMebibytes: request.MaxMebibytes, Password: request.Password)
        {
            Vocabulary = Words(request.Vocabulary),
            MinConfidence = request.MinConfidence,
        };
        var outcome = new PlanReading(engine, settings).Read(new FoundFile(request.Path));
        var answer = new ReadAnswer(
            outcome.Source is { } source ? Hash.Compute(source.Bytes.Span) : null,
            outcome.Status,
            Reasons(outcome),
            outcome.IsTransient,
            [.. outcome.Diagnostics.Select(d => new SaidDiagnostic(d.Code, d.Severity.ToString(), Said(d)))],
            null,
            null);
        return outcome is { Document: { } document, Json: { } json }
            ? Written(answer with { Document = Facts(document) }, json, request.Draft)
            : answer;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The same for all documents of a run.
    private VocabularyFile? Words(string? text)
    {
        if (text is not null && _words?.Text != text)
            _words = VocabularyFile.Read(text).Value;
        return text is null ? null : _words;
    }

    private static ReadAnswer Written(ReadAnswer answer, byte[] json, string draft)
    {
        try
        {
            File.WriteAllBytes(draft, json);
            return answer with { DraftSha256 = Hash.Compute(json) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return answer with { CannotWrite = FileTrouble.Describe(e), IsDiskFull = FileTrouble.IsDiskFull(e) };
        }
    }

    private static IReadOnlyList<string> Reasons(Outcome outcome) =>
        outcome.Status != PlanStatus.Failed ? []
        : outcome.Failures.Count > 0 ? outcome.Failures
        : [.. outcome.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code}: {d.Message}")];

    private static string Said(Diagnostic d) => d.Evidence?.ToString() is { Length: > 0 } at ? $"{at}: {d.Message}" : d.Message;

    private static DocumentFacts Facts(PlanDocument document) => new(
        document.Source.PageCount,
        document.Municipality.Code,
        document.Municipality.Name,
        document.Municipality.Prefecture,
        document.Plan.Title,
        document.Plan.Period?.StartFiscalYear,
        document.Plan.Period?.EndFiscalYear,
        document.Plan.Established?.Iso,
        document.Plan.Revised?.Iso,
        new DocumentCounts(document.Sections.Count, document.Initiatives.Count, document.Kpis.Count, document.Schedules.Count,
            document.Tables.Count));
}
