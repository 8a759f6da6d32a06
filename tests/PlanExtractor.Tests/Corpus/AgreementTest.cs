using System.Text.Json;
using PlanExtractor.Cli.Evaluate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Corpus;

/// <summary>How far the output agrees with annotations that people made by the reading rules, measured as <c>evaluate</c> does.</summary>
public sealed class AgreementTest
{
    // What the annotations hold, and how well it must be read: the corpus, its plans that were not seen, the real plans. The misses are
    // known by name in the annotations' notes. Of the unseen plans the least of the four.
    private static readonly (string Kind, double CorpusF1, double UnseenF1, double RealF1)[] Least =
    [
        ("plan", 1, 0, 1),
        ("sections", 1, 0.5, 0.97),
        ("initiatives", 1, 0, 0.99),
        ("departments", 1, 0.7, 0.98),
        ("kpis", 1, 0.8, 0.95),
        ("schedules", 1, 0, 0.98),
        ("scheduleRows", 1, 0, 0.98),
        ("scheduleCells", 1, 0, 0.98),
        ("scheduleSpans", 1, 0, 0.98),
        ("glossary", 1, 0, 0.98),
        ("footnotes", 1, 0, 0.98),
    ];

    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.All))]
    public void Run_AnnotatedPlan_AgreesWithItsAnnotations(string plan)
    {
        var isReal = plan.StartsWith("real/", StringComparison.Ordinal);
        var path = isReal
            ? Path.Combine(PlanFiles.Root, "tests", "PlanExtractor.Tests", "RealPlans", plan["real/".Length..] + ".facts.json")
            : Path.Combine(PlanFiles.Root, plan, "annotations.json");
        var json = PlanJson.Write(PlanPipeline.Run(PlanFiles.Source(plan)).Document!);
        using var gold = JsonDocument.Parse(File.ReadAllBytes(path));
        using var output = JsonDocument.Parse(json);

        var report = Evaluation.Run([new NamedDocument("plan.json", gold.RootElement)],
            [new NamedDocument("plan.plan.json", output.RootElement)]);

        var misses = string.Join('\n', report.Documents[0].Misses.Select(m =>
            $"{m.Place} {m.What} {m.Kind} {m.Label} {string.Join("; ",
                m.Differences.Select(d => $"{d.Field}: expected {d.Expected} found {d.Found}"))}"));
        Assert.Multiple(() =>
        {
            foreach (var kind in report.Kinds)
            {
                var least = Least.FirstOrDefault(l => l.Kind == kind.Kind);
                var f1 = kind.Micro.Right.Lenient.F1;
                var bound = isReal ? least.RealF1 : PlanFiles.Unseen.Contains(plan["corpus/".Length..]) ? least.UnseenF1 : least.CorpusF1;
                Assert.That(f1, Is.GreaterThanOrEqualTo(bound), $"{plan} {kind.Kind}\n{misses}");
            }
        });
    }

    [Test]
    public void Run_PlanWithoutKpis_InventsNone()
    {
        var document = PlanPipeline.Run(PlanFiles.Source("corpus/shiokaze")).Document!;

        Assert.That(document.Kpis, Is.Empty);
    }
}
