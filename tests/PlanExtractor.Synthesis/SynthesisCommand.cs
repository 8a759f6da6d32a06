using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Trials;

namespace PlanExtractor.Synthesis;

/// <summary>The command <c>./build.sh synth</c>.</summary>
public static class SynthesisCommand
{
    /// <summary>Writes, reads and scores invented plans.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        var seed = int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture);
        var trial = Trial.Run(seed, FactsMaker.Draw(seed), Style.Plain);
        output.WriteLine(trial.Text);
        foreach (var kind in Enum.GetValues<FactKind>())
            output.WriteLine(FormattableString.Invariant($"{kind} {trial.Score[kind]} {trial.Score[kind].F1:0.00}"));
        foreach (var miss in trial.Score.Misses)
            output.WriteLine(miss);
        return 0;
    }
}
