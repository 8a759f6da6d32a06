using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PlanExtractor.Cli.Commands;

/// <summary>The options of all commands that read plans.</summary>
internal static class ReadingOptions
{
    /// <summary><c>--vocabulary</c>.</summary>
    public static Option<string?> Vocabulary() => new("--vocabulary")
    {
        Description = "A file of words by which your plans name things, besides those that the program knows; see docs/vocabulary.md.",
        HelpName = "FILE",
    };

    /// <summary><c>--min-confidence</c>.</summary>
    public static Option<double> MinConfidence() => new("--min-confidence")
    {
        Description = "Leave out initiatives, KPIs and schedules that the program is less sure of, from 0 (none) to 1.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 0,
        CustomParser = Part,
    };

    private static double Part(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1)
            return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from 0 to 1; found '{text}'.");
        return 0;
    }
}
