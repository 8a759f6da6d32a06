using System.CommandLine;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor validate json/</c>.</summary>
internal sealed class ValidateCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        new("validate json/", "every *.json in the folder and below"),
        new("validate a.plan.json b.plan.json", "two documents"),
    ];

    public ValidateCommand(Engine engine, Terminal terminal)
        : base("validate", "Checks documents against the schema and its rules; one line a problem.")
    {
        var paths = new Argument<string[]>("path")
        {
            Description =
                "Documents (also run.json and index.json of a run), and folders that are searched for *.json with the folders in them.",
            Arity = ArgumentArity.OneOrMore,
        };
        Arguments.Add(paths);
        SetAction((parsed, stop) =>
            Stoppable.Run(() => new DocumentValidation(engine, terminal).Run(parsed.GetRequiredValue(paths), stop), stop));
    }
}
