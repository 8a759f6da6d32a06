using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;
using PlanExtractor.Cli.Output;
using PlanExtractor.Cli.Text;

namespace PlanExtractor.Cli.Commands;

/// <summary>The program's command line: parses, runs, and maps every end to an exit code.</summary>
internal static class CommandLineHost
{
    private const string Name = "planextractor";

    /// <returns>The exit code.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Engine engine, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);

        // A file may be called @plan.txt: no response files.
        var parsed = Root(engine, terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not SynchronousCommandLineAction { ClearsParseErrors: true }
            && UsageErrors(parsed, arguments) is { Count: > 0 } errors)
            return BadUsage(parsed, errors, terminal);
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Patience(parsed.CommandResult.Command),
        }).ConfigureAwait(false);
    }

    // How long a command has to end after SIGTERM or Ctrl-C: a run finishes the documents in hand, which its own limits bound; a worker
    // ends with its run.
    private static TimeSpan? Patience(Command command) => command switch
    {
        RunCommand => TimeSpan.FromHours(1),
        WorkerCommand => null,
        _ => TimeSpan.FromSeconds(2),
    };

    // Not a RootCommand: that one would call itself by the assembly's name.
    private static Command Root(Engine engine, Terminal terminal)
    {
        var root = new Command(Name, "Reads the plans of Japanese municipalities and writes them as data.")
        {
            new ExtractCommand(engine, terminal),
            new RunCommand(engine, terminal),
            new WorkerCommand(engine),
            new ValidateCommand(engine, terminal),
            new EvaluateCommand(terminal),
            new InspectCommand(engine, terminal),
            new SchemaCommand(engine, terminal),
        };
        root.Options.Add(new HelpOption { Action = new HelpWithExamples(Examples) });
        root.Options.Add(new VersionOption { Action = new PrintVersion() });
        return root;
    }

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<Example>> Examples = new Dictionary<string, IReadOnlyList<Example>>
    {
        [Name] = [ExtractCommand.Examples[0], ExtractCommand.Examples[2], RunCommand.Examples[0], ValidateCommand.Examples[0],
            EvaluateCommand.Examples[0]],
        ["extract"] = ExtractCommand.Examples,
        ["run"] = RunCommand.Examples,
        ["validate"] = ValidateCommand.Examples,
        ["evaluate"] = EvaluateCommand.Examples,
        ["inspect"] = InspectCommand.Examples,
        ["schema"] = SchemaCommand.Examples,
    };

    private static List<string> UsageErrors(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        // The parser takes an option that it does not know for a path, and then has strange things to say.
        var unknown = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.StartsWith('-') && !arguments.Contains("--"))
            .Select(token => $"Unknown option '{token.Value}'. (A path that begins with '-' goes after '--'.)")
            .ToList();
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
    }

    private static int BadUsage(ParseResult parsed, List<string> errors, Terminal terminal)
    {
        foreach (var error in errors)
            terminal.Error.WriteLine(Visible.Line(error));
        var command = parsed.CommandResult.Command.Name;
        terminal.Error.WriteLine($"See '{(command == Name ? Name : $"{Name} {command}")} --help'.");
        return ExitCode.BadUsage;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
            parseResult.InvocationConfiguration.Output.WriteLine($"{Name} {version?.InformationalVersion}");
            return ExitCode.Complete;
        }
    }
}
