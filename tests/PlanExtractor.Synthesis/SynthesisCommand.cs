using System.Globalization;
using PlanExtractor.Synthesis.Rendering.Pages;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Trials;

namespace PlanExtractor.Synthesis;

/// <summary>The command <c>./build.sh synth</c>.</summary>
public static class SynthesisCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage = """
        usage: ./build.sh synth [--seed N] [--count M] [--steps] [--pdf NAME] [--out DIR] [--shrink] [--weak FILE]

          --seed N     the first plan's seed (1); the same seed gives the same plans on every machine
          --count M    how many plans (300)
          --steps      plain plans with one change each, in turn, instead of styles drawn by dice
          --pdf NAME   as PDF by chromium, writer, calc or impress, where that is installed, instead of texts
          --out DIR    keeps each plan: its text, what is to be found in it, and what was missed
          --shrink     for each kind of fact that fails, the smallest plans that show it
          --weak FILE  the same, into a file

        Exit code: 0 all facts right, 1 some missed or invented, 2 the program for the PDF is missing, 64 bad usage.
        """;

    /// <summary>Writes, reads and scores invented plans.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (SynthesisOptions.Parse(arguments) is not { } options)
        {
            output.WriteLine(Usage);
            return 64;
        }

        var plans = (options.Steps ? Ladder.Steps(options.Seed) : Ladder.Drawn(options.Seed)).Take(options.Count);
        var table = new FactTable();
        var weak = new WeakPlaces();
        if (options.Pdf is { } missing && !Printer.IsInstalled(missing))
        {
            output.WriteLine($"{missing} is not installed");
            return 2;
        }

        var trials = options.Pdf is { } producer ? PdfTrials.Run(producer, plans)
            : Ladder.Run(plans).Select(t => (Trial: t, Pdf: Array.Empty<byte>()));
        foreach (var (trial, pdf) in trials)
        {
            table.Add(trial.Style, trial.Score);
            weak.Add(trial);
            if (options.Out is { } folder)
                TrialFiles.Write(folder, table.Count, trial, pdf);
            if (table.Count % (options.Pdf is null ? 100 : 10) == 0)
                output.WriteLine(FormattableString.Invariant(
                    $"{table.Count} of {options.Count} plans, KPIs right {table[FactKind.KpisRight].F1:0.000}"));
        }

        table.Write(output);
        if (options.Shrink && options.Pdf is null)
            weak.Write(output, 20, 20);
        if (options.Weak is { } file)
            WriteWeak(file, table, weak, options.Steps ? 30 : 10);
        if (weak.Crashes > 0)
            output.WriteLine(FormattableString.Invariant($"{weak.Crashes} plans broke the program; --shrink shows them"));
        return Enum.GetValues<FactKind>().All(k => table[k].F1 >= 1) ? 0 : 1;
    }

    private static void WriteWeak(string file, FactTable table, WeakPlaces weak, int most)
    {
        using var writer = new StreamWriter(file);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# Where invented plans are read badly ({table.Count} plans)"));
        foreach (var kind in Enum.GetValues<FactKind>())
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"- {kind}: F1 {table[kind].F1:0.000}, extra {table[kind].Extra}, missed {table[kind].Missed}"));
        weak.Write(writer, most, 11);
    }
}
