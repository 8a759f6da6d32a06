using BenchmarkDotNet.Attributes;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;
using PlanExtractor.Outline;
using PlanExtractor.Recognize;
using PlanExtractor.Resolve;
using PlanExtractor.Write;
using TextReader = PlanExtractor.Ingest.TextReader;

namespace PlanExtractor.Bench;

/// <summary>Each stage by itself, on the largest plan.</summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly PlanSource _source = Plans.Largest;
    private readonly SourceText _text;
    private readonly DocumentLayout _layout;
    private readonly PlanOutline _outline;
    private readonly PlanDraft _draft;
    private readonly PlanDocument _document;

    public Stages()
    {
        _text = Ingest();
        _layout = Layout();
        _outline = Outline();
        _draft = Recognize();
        _document = PlanPipeline.Run(_source).Document!;
    }

    [Benchmark]
    public SourceText Ingest() => TextReader.Read(_source.Bytes, new DiagnosticLog()).Value!;

    [Benchmark]
    public DocumentLayout Layout() => TextualLayout.Blocks(_text, new DiagnosticLog());

    [Benchmark]
    public PlanOutline Outline() => OutlineBuilder.Build(_layout);

    [Benchmark]
    public PlanDraft Recognize() => Recognizer.Read(_outline, new DiagnosticLog());

    [Benchmark]
    public PlanDocument Resolve() => Resolver.Resolve(_draft, _document.Source, _document.Extractor, new DiagnosticLog());

    [Benchmark]
    public byte[] Write() => PlanJson.Write(_document);
}
