using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PlanExtractor.Cli.Commands;

/// <summary>The usual help, with examples and exit codes under it.</summary>
internal sealed class HelpWithExamples(IReadOnlyDictionary<string, IReadOnlyList<Example>> examples) : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        _usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var shown = examples.GetValueOrDefault(parseResult.CommandResult.Command.Name, []);
        var width = shown.Select(example => example.Line.Length).DefaultIfEmpty().Max();

        output.WriteLine("Examples:");
        foreach (var example in shown)
            output.WriteLine($"  planextractor {example.Line.PadRight(width)}  # {example.What}");
        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0 all complete, 1 some partial or failed, 2 nothing could be done, 64 bad usage, 130 interrupted");
        return ExitCode.Complete;
    }
}
