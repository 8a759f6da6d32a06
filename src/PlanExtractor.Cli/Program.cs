using PlanExtractor;
using PlanExtractor.Cli;
using PlanExtractor.Cli.Commands;
using PlanExtractor.Cli.Output;

var engine = new Engine(
    Read: PlanPipeline.Run,
    Check: _ => [],
    Schema: () => """{ "$schema": "https://json-schema.org/draft/2020-12/schema" }""");
return await CommandLineHost.Run(args, engine, Terminal.OfProcess());
