using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PlanExtractor.Cli.Extract;
using PlanExtractor.Cli.Output;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor extract plans/ --out json/</c>.</summary>
internal sealed class ExtractCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        new("extract plans/ --out json/", "every *.pdf and *.txt in the folder and below"),
        new("extract a.pdf b.txt --out json/ --pretty", "two files, indented JSON"),
        new("extract plan.pdf --stdout | jq .kpis", "one file, to another program"),
        new("extract plans/ --out json/ --fail-on warning", "for CI: any doubt is exit code 1"),
        new("extract plans/ --out json/ --min-confidence 0.8", "only what the program is quite sure of"),
        new("extract plans/ --out json/ --vocabulary words.tsv", "with words of your own"),
    ];

    private const int MaxNumber = 1024;

    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files, and folders that are searched with the folders in them (links to folders are not followed).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "Folder for the documents; made when missing. Files are named by municipality code and plan title.",
        HelpName = "DIR",
    };

    private readonly Option<string> _pattern = new("--pattern")
    {
        Description = "Which files of a folder are read; several patterns separated by ';'.",
        HelpName = "GLOB",
        DefaultValueFactory = _ => "*.pdf;*.txt",
    };

    private readonly Option<string?> _password = new("--password")
    {
        Description = "Password of encrypted PDFs. Those that open without one need none.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _stdout = new("--stdout")
    {
        Description = "Write the document of one source to standard output.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> _pretty = new("--pretty") { Description = "Indent the JSON.", Arity = ArgumentArity.Zero };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Least severity of a diagnostic that makes the exit code 1.",
        HelpName = "warning|error",
        DefaultValueFactory = _ => "error",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "How many sources are read at the same time; the output is the same for any number.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = NumberFromOne,
    };

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "Size of the largest source that is read, in MiB.",
        HelpName = "MIB",
        DefaultValueFactory = _ => ExtractSettings.DefaultMaxMebibytes,
        CustomParser = NumberFromOne,
    };

    private readonly Option<string?> _vocabulary = ReadingOptions.Vocabulary();

    private readonly Option<double> _minConfidence = ReadingOptions.MinConfidence();

    public ExtractCommand(Engine engine, Terminal terminal)
        : base("extract", "Reads plans and writes each as a JSON document, checked against the schema.")
    {
        Arguments.Add(_paths);
        foreach (var option
            in new Option[] { _out, _pattern, _password, _stdout, _pretty, _failOn, _threads, _maxSize, _vocabulary, _minConfidence })
            Options.Add(option);
        _failOn.AcceptOnlyFromAmong("warning", "error");
        Validators.Add(result =>
        {
            if (result.GetResult(_paths) is not { Tokens.Count: > 0 })
                result.AddError("Say what to read: at least one file or folder.");
            else if (result.GetResult(_out) is null == result.GetResult(_stdout) is null)
                result.AddError("Say where the documents go: either --out DIR, or --stdout for one source.");
        });
        SetAction((parsed, stop) => VocabularyFile.Use(parsed.GetValue(_vocabulary), terminal, words =>
            Stoppable.Run(() => new Extraction(engine, Settings(parsed, words), terminal).Run(stop), stop)));
    }

    private ExtractSettings Settings(ParseResult parsed, VocabularyFile? words) => new(
        parsed.GetRequiredValue(_paths),
        parsed.GetValue(_out),
        parsed.GetRequiredValue(_pattern).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        parsed.GetValue(_pretty),
        parsed.GetRequiredValue(_failOn) == "warning" ? Severity.Warning : Severity.Error,
        parsed.GetValue(_threads),
        parsed.GetValue(_maxSize),
        parsed.GetValue(_password))
    {
        Vocabulary = words,
        MinConfidence = parsed.GetValue(_minConfidence),
    };

    private static int NumberFromOne(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MaxNumber)
            return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from 1 to {MaxNumber}; found '{text}'.");
        return 1;
    }
}
