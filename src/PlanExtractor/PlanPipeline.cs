using System.Reflection;
using System.Security.Cryptography;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric;
using PlanExtractor.Layout.Textual;
using PlanExtractor.Outline;
using PlanExtractor.Recognize;
using PlanExtractor.Resolve;
using PlanExtractor.Words;
using TextReader = PlanExtractor.Ingest.TextReader;

namespace PlanExtractor;

/// <summary>The way of a document through the program: one line per stage. Start here.</summary>
public static class PlanPipeline
{
    private static readonly ExtractorInfo Extractor =
        new("PlanExtractor",
            typeof(PlanPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>Reads one source. Never throws on what the source contains; what cannot be read is in the diagnostics.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">How it is read; null reads texts, with the standard vocabulary.</param>
    /// <param name="stop">Stops the reading between two pages or stages.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PlanResult Run(PlanSource source, PlanOptions? options = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new PlanOptions();
        var log = new DiagnosticLog();

        var words = LayoutWordsOf(options.Vocabulary);

        // Ingest, Layout: bytes → blocks, table grids
        var layout = options.PageReaders.FirstOrDefault(r => r.IsMine(source.Bytes.Span)) is { } reader
            ? OfPages(source, reader, words, log, stop)
            : OfText(source, words, log);
        if (!layout.IsRead)
            return Failed(source, layout.Problem!, log);
        stop.ThrowIfCancellationRequested();
        var outline = OutlineBuilder.Build(layout.Value.Layout, Labels.For(options.Vocabulary));  // Outline: blocks → sections
        stop.ThrowIfCancellationRequested();
        var draft = Recognizer.Read(outline, options.Vocabulary, log);                           // Recognize: sections → drafts
        stop.ThrowIfCancellationRequested();
        var sure = LeastConfidence.Apply(draft, options.MinConfidence, log);
        var document = Resolver.Resolve(sure, layout.Value.Source, Extractor, log);              // Resolve: drafts → document

        return new PlanResult(source, document, document.Diagnostics) { Layout = layout.Value.Layout, Reasons = draft.Reasons };
    }

    /// <summary>The words of a vocabulary that the layout goes by.</summary>
    internal static LayoutWords LayoutWordsOf(Vocabulary words) =>
        new(words.WrittenOf("layout.contents"), words.WrittenOf("layout.values"))
        {
            Stages = ValueWords.Stages(words),
            Counted = words.WrittenOf(Vocabulary.Grammar + "aim.counted"),
            Heads = words.WrittenOf("name.indicator").Concat(words.WrittenOf("label.kpi")).Concat(words.WrittenOf("label.exact.kpi"))
                .Select(JapaneseText.Key).ToHashSet(StringComparer.Ordinal),
            Acting = words.WrittenOf("label.department"),
            Tables = words.WrittenOf("label.schedule").Concat(words.WrittenOf("label.kpi")).Select(JapaneseText.Key)
                .ToHashSet(StringComparer.Ordinal),
        };

    // text → lines → blocks
    private static Reading<(DocumentLayout Layout, SourceInfo Source)> OfText(PlanSource source, LayoutWords words, DiagnosticLog log) =>
        TextReader.Read(source.Bytes, log).Then(text =>
        {
            var info = Info(source, "text/plain", text.PageCount, TextLayer.Plain, null);
            return Reading<(DocumentLayout, SourceInfo)>.Of((TextualLayout.Blocks(text, words, log), info));
        });

    // PDF → glyphs, paths → blocks
    private static Reading<(DocumentLayout Layout, SourceInfo Source)> OfPages(
        PlanSource source, IPageReader reader, LayoutWords words, DiagnosticLog log, CancellationToken stop) =>
        reader.Open(source.Bytes, source.Password, log).Then(pages =>
        {
            var layout = GeometricLayout.Blocks(pages with { Pages = Stoppable(pages.Pages, stop) }, words, log);
            var info = Info(source, "application/pdf", pages.PageCount, layout.TextLayer, pages.Producer);
            return Reading<(DocumentLayout, SourceInfo)>.Of((layout, info));
        });

    private static IEnumerable<Page> Stoppable(IEnumerable<Page> pages, CancellationToken stop)
    {
        foreach (var page in pages)
        {
            stop.ThrowIfCancellationRequested();
            yield return page;
        }
    }

    private static PlanResult Failed(PlanSource source, Problem problem, DiagnosticLog log)
    {
        log.Error(problem.Code, problem.Message);
        return new PlanResult(source, null, log.Entries);
    }

    private static SourceInfo Info(PlanSource source, string mediaType, int? pageCount, TextLayer textLayer, string? producer) => new(
        source.FileName,
        mediaType,
        Convert.ToHexStringLower(SHA256.HashData(source.Bytes.Span)),
        source.Bytes.Length,
        pageCount,
        textLayer,
        producer);
}
