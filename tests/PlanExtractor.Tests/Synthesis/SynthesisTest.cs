using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Trials;

namespace PlanExtractor.Tests.Synthesis;

/// <summary>
/// Invented plans in many styles are read as far as the floors say; docs/synthesis.md tells how to see where they are not.
/// </summary>
[Category("Slow")]
public sealed class SynthesisTest
{
    private static readonly Dimension[] NoiseDimensions =
    [
        Dimensions.Past, Dimensions.Survey, Dimensions.Population, Dimensions.Finance, Dimensions.National, Dimensions.Contents,
            Dimensions.Overview,
        Dimensions.Glossary, Dimensions.PageHead,
    ];

    [Test]
    public void Read_PlainPlansWithOneChange_ReachesTheFloors() =>
        new Floors(.97, .94, .98, .92, .97, .96, .98, 30).Check(Table(Ladder.Steps(1).Take(Ladder.OneChange().Count() * 2)));

    [Test]
    public void Read_PlansInDrawnStyles_ReachesTheFloors() =>
        new Floors(.88, .75, .94, .68, .92, .89, .95, 130).Check(Table(Ladder.Drawn(1).Take(300)));

    /// <summary>Plans that set no aims and have no schedules, but all that looks like them.</summary>
    [Test]
    public void Read_NoiseOnly_InventsNothing()
    {
        var found = new List<string>();
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var style = NoiseDimensions.Aggregate(Style.Draw(seed), (s, d) => s.With(d, "yes"));
            // A list of works with columns of years keeps its rows without any mark in them.
            if (style.Is(Dimensions.Unit, "list-row-with-years"))
                continue;
            var facts = FactsMaker.Draw(seed);
            facts = facts with
            {
                Goals = [.. facts.Goals.Select(
                g => g with { Units = [.. g.Units.Select(u => u with { Kpis = [], Steps = [] })] })]
            };
            var trial = Trial.Run(seed, facts, style);
            found.AddRange(
                trial.Score.Misses.Where(m => m.Kind is FactKind.KpisFound or FactKind.Rows).Select(
                    m => $"seed {seed}, {style}: {m.Kind} {m.Got}"));
        }

        Assert.That(found, Is.Empty);
    }

    private static FactTable Table(IEnumerable<(int Seed, Style Style)> plans)
    {
        var table = new FactTable();
        foreach (var trial in Ladder.Run(plans))
        {
            Assert.That(trial.Crash, Is.Null, $"seed {trial.Seed}, {trial.Style}");
            table.Add(trial.Style, trial.Score);
        }

        return table;
    }
}
