using System.CommandLine;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor schema</c>.</summary>
internal sealed class SchemaCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        new("schema > plan.schema.json", "for an editor or another validator"),
        new("schema index", "of the index.json that run writes"),
    ];

    private readonly Argument<string> _what = new("what")
    {
        Description =
        "Of what: a plan's document, or what run writes, run.json or index.json.",
        DefaultValueFactory = _ => "plan"
    };

    public SchemaCommand(Engine engine, Terminal terminal)
        : base("schema", "Prints the JSON Schema of the documents, or of a run's report or index.")
    {
        _what.AcceptOnlyFromAmong("plan", "run", "index");
        Arguments.Add(_what);
        SetAction(parsed =>
        {
            var schema = parsed.GetRequiredValue(_what) switch
            {
                "run" => RunSchemas.Run,
                "index" => RunSchemas.Index,
                _ => engine.Schema(),
            };
            terminal.Out.WriteLine(schema.TrimEnd('\n'));
            return ExitCode.Complete;
        });
    }
}
