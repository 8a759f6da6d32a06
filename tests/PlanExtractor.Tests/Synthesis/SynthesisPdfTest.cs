using PlanExtractor.Synthesis.Rendering.Pages;
using PlanExtractor.Synthesis.Trials;

namespace PlanExtractor.Tests.Synthesis;

/// <summary>The same as PDF, by the programs that municipalities use, where they are installed.</summary>
[Category("Slow")]
public sealed class SynthesisPdfTest
{
    [TestCase("chromium")]
    [TestCase("writer")]
    [TestCase("calc")]
    [TestCase("impress")]
    public void Read_PlansAsPdf_ReachesTheFloors(string producer)
    {
        if (!Printer.IsInstalled(producer))
            Assert.Ignore($"{producer} is not installed; ./build.sh test installs it where it may");
        var table = new FactTable();
        foreach (var (trial, _) in PdfTrials.Run(producer, Ladder.Drawn(100).Take(10)))
        {
            Assert.That(trial.Crash, Is.Null, $"seed {trial.Seed}, {trial.Style}");
            table.Add(trial.Style, trial.Score);
        }

        new Floors(.82, .54, .85, .59, .95, .91, .90, 12).Check(table);
    }
}
