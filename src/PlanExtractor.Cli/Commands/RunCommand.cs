using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PlanExtractor.Cli.Batch;
using PlanExtractor.Cli.Batch.Progress;
using PlanExtractor.Cli.Extract;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor run downloads/ --out plans/</c>.</summary>
internal sealed class RunCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        new("run downloads/ --out plans/", "every night: reads what is new or changed, in workers of their own"),
        new("run downloads/ --out plans/ --force", "reads everything anew"),
        new("run downloads/ --out plans/ --workers 4 --timeout 120", "four at a time, two minutes each at most"),
        new("run downloads/ --out plans/ --log json 2>run.log", "what happens, for a log system"),
    ];

    private const int MostNumber = 1_000_000;

    private readonly Argument<string> _source = new(
        "source")
    { Description = "A folder, which is searched with the folders in it (links to folders are not followed), or one file." };

    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "Folder for the documents, run.json, index.json and the state; made when missing. One folder for each source.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _pattern = new("--pattern")
    {
        Description = "Which files of the folder are read; several patterns separated by ';'.",
        HelpName = "GLOB",
        DefaultValueFactory = _ => "*.pdf;*.txt",
    };

    private readonly Option<string?> _password =
        new("--password") { Description = "Password of encrypted PDFs. Those that open without one need none.", HelpName = "TEXT" };

    private readonly Option<bool> _pretty = new("--pretty") { Description = "Indent the JSON.", Arity = ArgumentArity.Zero };

    private readonly Option<bool> _force = new("--force") { Description = "Read also what has not changed.", Arity = ArgumentArity.Zero };

    private readonly Option<int> _workers = Number("--workers",
        "How many documents are read at the same time, each in a process of its own.", "N", _ => Environment.ProcessorCount);

    private readonly Option<bool> _inProcess = new("--in-process")
    {
        Description = "Read in this process, without limits of time and memory; for debugging.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<int> _timeout = Number("--timeout", "How long a document may take, in seconds.", "SECONDS", _ => 60);

    private readonly Option<int> _memory = Number("--memory", "How much memory a document may take, in MiB.", "MIB", _ => 1024);

    private readonly Option<int> _maxSize = Number("--max-size", "Size of the largest source that is read, in MiB.", "MIB",
        _ => ExtractSettings.DefaultMaxMebibytes);

    private readonly Option<string> _log = new("--log")
    {
        Description = "What standard error is: for people, or lines of JSON.",
        HelpName = "plain|json",
        DefaultValueFactory = _ => "plain",
    };

    private readonly Option<string?> _vocabulary = ReadingOptions.Vocabulary();

    private readonly Option<double> _minConfidence = ReadingOptions.MinConfidence();

    public RunCommand(Engine engine, Terminal terminal)
        : base("run", "Reads a folder of plans night after night: only what is new or changed, safely, with a report.")
    {
        Arguments.Add(_source);
        foreach (var option in new Option[] { _out, _pattern, _password, _pretty, _force, _workers, _inProcess, _timeout, _memory, _maxSize,
            _vocabulary, _minConfidence, _log })
            Options.Add(option);
        _log.AcceptOnlyFromAmong("plain", "json");
        SetAction((parsed, stop) => VocabularyFile.Use(parsed.GetValue(_vocabulary), terminal, words =>
        {
            var settings = Settings(parsed, words);
            return Task.Run(() => new BatchRun(engine, settings, Log(settings, terminal), TimeProvider.System).Run(stop),
                CancellationToken.None);
        }));
    }

    private static IRunLog Log(RunSettings settings, Terminal terminal) =>
        settings.LogJson ? new JsonRunLog(terminal.Error, TimeProvider.System)
        : terminal.ErrorIsInteractive ? new BarRunLog(terminal.Error, terminal.Colors, TimeProvider.System)
        : new PlainRunLog(terminal.Error, TimeProvider.System);

    private RunSettings Settings(ParseResult parsed, VocabularyFile? words) => new(
        parsed.GetRequiredValue(_source),
        parsed.GetRequiredValue(_out),
        parsed.GetRequiredValue(_pattern).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        parsed.GetValue(_pretty),
        parsed.GetValue(_workers),
        parsed.GetValue(_inProcess),
        TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
        parsed.GetValue(_memory),
        parsed.GetValue(_maxSize),
        parsed.GetValue(_password),
        parsed.GetValue(_force),
        parsed.GetValue(_log) == "json")
    {
        Vocabulary = words?.Text,
        MinConfidence = parsed.GetValue(_minConfidence),
    };

    private static Option<int> Number(string name, string description, string unit, Func<ArgumentResult, int> otherwise) => new(name)
    {
        Description = description,
        HelpName = unit,
        DefaultValueFactory = otherwise,
        CustomParser = NumberFromOne,
    };

    private static int NumberFromOne(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostNumber)
            return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from 1 to {MostNumber}; found '{text}'.");
        return 1;
    }
}
