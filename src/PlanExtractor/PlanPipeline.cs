using System.Reflection;
using System.Security.Cryptography;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual;
using PlanExtractor.Outline;
using PlanExtractor.Recognize;
using PlanExtractor.Resolve;
using TextReader = PlanExtractor.Ingest.TextReader;

namespace PlanExtractor;

/// <summary>The way of a document through the program: one line per stage. Start here.</summary>
public static class PlanPipeline
{
    private static readonly ExtractorInfo Extractor =
        new("PlanExtractor", typeof(PlanPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>Reads one source. Never throws on what the source contains; what cannot be read is in the diagnostics.</summary>
    public static PlanResult Run(PlanSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var log = new DiagnosticLog();

        var text = TextReader.Read(source.Bytes, log);                                     // Ingest: bytes → lines
        if (!text.IsRead)
            return Failed(source, text.Problem!, log);
        var layout = TextualLayout.Blocks(text.Value, log);                                // Layout: lines → blocks, table grids
        var outline = OutlineBuilder.Build(layout);                                        // Outline: blocks → sections
        var draft = Recognizer.Read(outline, log);                                         // Recognize: sections → drafts
        var document = Resolver.Resolve(draft, Info(source, text.Value), Extractor, log);  // Resolve: drafts → document

        return new PlanResult(source, document, document.Diagnostics);
    }

    private static PlanResult Failed(PlanSource source, Problem problem, DiagnosticLog log)
    {
        log.Error(problem.Code, problem.Message);
        return new PlanResult(source, null, log.Entries);
    }

    private static SourceInfo Info(PlanSource source, SourceText text) => new(
        source.FileName,
        "text/plain",
        Convert.ToHexStringLower(SHA256.HashData(source.Bytes.Span)),
        source.Bytes.Length,
        text.PageCount,
        TextLayer.Plain,
        null);
}
