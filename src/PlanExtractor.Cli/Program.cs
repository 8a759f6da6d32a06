using PlanExtractor;
using PlanExtractor.Cli;
using PlanExtractor.Cli.Commands;
using PlanExtractor.Cli.Output;
using PlanExtractor.Diagnostics;
using PlanExtractor.Pdf;
using PlanExtractor.Validate;

var pageReader = new PdfPageReader();
var engine = new Engine(
    Read: (source, options, stop) => PlanPipeline.Run(source, options with { PageReaders = [pageReader] }, stop),
    Pages: source => pageReader.IsMine(source.Bytes.Span)
        && pageReader.Open(source.Bytes, source.Password, new DiagnosticLog()) is { IsRead: true } opened ? [.. opened.Value.Pages] : [],
    Check: json => [.. DocumentCheck.Run(json).Select(e => new Complaint(e.Pointer, $"{e.Message} ({e.Keyword})"))],
    Schema: () => PlanSchema.Text);
return await CommandLineHost.Run(args, engine, Terminal.OfProcess());
