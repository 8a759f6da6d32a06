using BenchmarkDotNet.Attributes;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;
using PlanExtractor.Outline;
using PlanExtractor.Recognize;
using PlanExtractor.Resolve;
using PlanExtractor.Words;
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
        _text = (SourceText)Ingest();
        _layout = (DocumentLayout)Layout();
        _outline = (PlanOutline)Outline();
        _draft = (PlanDraft)Recognize();
        _document = PlanPipeline.Run(_source).Document!;
    }

    [Benchmark]
    public object Ingest() => TextReader.Read(_source.Bytes, new DiagnosticLog()).Value!;

    [Benchmark]
    public object Layout() => TextualLayout.Blocks(_text, PlanPipeline.LayoutWordsOf(Vocabulary.Standard), new DiagnosticLog());

    [Benchmark]
    public object Outline() => OutlineBuilder.Build(_layout);

    [Benchmark]
    public object Recognize() => Recognizer.Read(_outline, Vocabulary.Standard, new DiagnosticLog());

    [Benchmark]
    public object Resolve() => Resolver.Resolve(_draft, _document.Source, _document.Extractor, new DiagnosticLog());

    [Benchmark]
    public byte[] Write() => PlanJson.Write(_document);
}
