using PlanExtractor;
using PlanExtractor.Cli;
using PlanExtractor.Cli.Commands;
using PlanExtractor.Cli.Output;
using PlanExtractor.Validate;

var engine = new Engine(
    Read: PlanPipeline.Run,
    Check: json => [.. DocumentCheck.Run(json).Select(e => new Complaint(e.Pointer, $"{e.Message} ({e.Keyword})"))],
    Schema: () => PlanSchema.Text);
return await CommandLineHost.Run(args, engine, Terminal.OfProcess());
