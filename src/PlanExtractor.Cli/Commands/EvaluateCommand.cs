using System.CommandLine;
using System.CommandLine.Parsing;
using PlanExtractor.Cli.Evaluate;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor evaluate gold/ json/</c>.</summary>
internal sealed class EvaluateCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        new("evaluate gold/ json/", "precision, recall and F1, and every miss"),
        new("evaluate gold/ json/ --min kpis=0.9 --min initiatives=0.95", "for CI: exit code 1 when below"),
        new("evaluate gold/ json/ --json report.json", "the same as data"),
    ];

    public EvaluateCommand(Terminal terminal)
        : base("evaluate", "Compares documents with annotations of the same shape. Only what an annotation has is compared.")
    {
        var gold = new Argument<string>("gold") { Description = "Annotation, or folder that is searched for *.json." };
        var output = new Argument<string>("out") { Description = "Document, or folder that is searched for *.json." };
        var min = new Option<Threshold[]>("--min")
        {
            Description = "Least F1 of a kind (lenient, all documents together), from 0 to 1; may be given several times. "
                + $"Kinds: {string.Join(", ", Kind.All.Select(kind => kind.Name))}.",
            HelpName = "KIND=F1",
            CustomParser = Thresholds,
        };
        var json = new Option<string?>("--json") { Description = "Also write the report to a file.", HelpName = "FILE" };
        Arguments.Add(gold);
        Arguments.Add(output);
        Options.Add(min);
        Options.Add(json);
        SetAction((parsed, stop) => Stoppable.Run(
            () => new EvaluationRun(terminal).Run(
                new EvaluationSettings(
                    parsed.GetRequiredValue(gold), parsed.GetRequiredValue(output), parsed.GetValue(min) ?? [], parsed.GetValue(json)),
                stop),
            stop));
    }

    private static Threshold[] Thresholds(ArgumentResult result)
    {
        var thresholds = new List<Threshold>();
        foreach (var token in result.Tokens.Select(token => token.Value))
        {
            if (Threshold.Parse(token) is { } threshold)
                thresholds.Add(threshold);
            else
                result.AddError($"--min takes KIND=F1 with F1 from 0 to 1, as in kpis=0.9; found '{token}'.");
        }

        return [.. thresholds];
    }
}
