using System.CommandLine;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor schema</c>.</summary>
internal sealed class SchemaCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples = [new("schema > plan.schema.json", "for an editor or another validator")];

    public SchemaCommand(Engine engine, Terminal terminal)
        : base("schema", "Prints the JSON Schema of the documents.") =>
        SetAction(_ =>
        {
            terminal.Out.WriteLine(engine.Schema().TrimEnd('\n'));
            return ExitCode.Complete;
        });
}
