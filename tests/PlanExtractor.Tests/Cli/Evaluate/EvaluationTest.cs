using PlanExtractor.Cli.Evaluate;

namespace PlanExtractor.Tests.Cli.Evaluate;

[TestFixture]
public sealed class EvaluationTest
{
    private static NamedDocument Doc(string name, string json) => new(name, Gold.Json(json));

    [Test]
    public void Run_TwoDocuments_MicroPoolsAndMacroAverages()
    {
        // a: 1 of 1 right, F1 = 1. b: of 3 in the gold 1 is found, and right: P = 1, R = 1/3, F1 = 2·1/(3+1) = 1/2.
        var report = Evaluation.Run(
            [
                Doc("a.json", """{ "kpis": [{ "name": "待ち時間" }], "glossary": [] }"""),
                Doc("b.json", """{ "kpis": [{ "name": "件数" }, { "name": "満足度" }, { "name": "利用率" }] }"""),
            ],
            [
                Doc("b.json", """{ "kpis": [{ "name": "件数" }] }"""),
                Doc("a.json", """{ "kpis": [{ "name": "待ち時間" }] }"""),
            ]);
        var kpis = report.Kinds.Single(kind => kind.Kind == "kpis");
        Assert.That(kpis.Micro.Right.Lenient, Is.EqualTo(new Score(4, 2, 2)));
        Assert.That(kpis.Micro.Right.Lenient.F1, Is.EqualTo(2.0 * 2 / 6).Within(1e-12));
        Assert.That(kpis.MacroLenient.F1, Is.EqualTo(0.75).Within(1e-12));
        Assert.That(kpis.MacroLenient.Recall, Is.EqualTo((1 + (1.0 / 3)) / 2).Within(1e-12));
        Assert.That(kpis.MacroLenient.Precision, Is.EqualTo(1));
        Assert.That(report.Kinds.Single(kind => kind.Kind == "glossary").Documents, Is.EqualTo(1));
        Assert.That(kpis.Documents, Is.EqualTo(2));
    }

    [Test]
    public void Run_GoldWithoutOutput_EverythingIsMissing()
    {
        var report = Evaluation.Run(
            [Doc("a.json", """{ "kpis": [{ "name": "A" }] }"""), Doc("b.json", """{ "kpis": [] }""")],
            [Doc("b.json", "{}"), Doc("c.json", "{}")]);
        Assert.That(report.Documents.Select(document => document.Output), Is.EqualTo(new[] { null, "b.json" }));
        Assert.That(report.Kinds.Single().Micro.Right.Lenient, Is.EqualTo(new Score(1, 0, 0)));
        Assert.That(report.WithoutGold, Is.EqualTo(new[] { "c.json" }));
    }

    [TestCase("x.json", """{ "source": { "sha256": "AB" } }""", "2.plan.json")]
    [TestCase("x.json", """{ "source": { "fileName": "oe.txt" } }""", "2.plan.json")]
    [TestCase("oe.gold.json", "{}", "2.plan.json")]
    [TestCase("1.gold.json", "{}", "1.plan.json")]
    [TestCase("1.json", """{ "source": { "sha256": "ab" } }""", "2.plan.json")]
    [TestCase("x.json", """{ "plan": { "title": "大江町 ＤＸ計画" } }""", "2.plan.json")]
    [TestCase("x.json", "{}", null)]
    public void Pair_Signs_SurestFirst(string name, string gold, string? output)
    {
        var (pairs, _) = DocumentPairing.Pair(
            [Doc(name, gold)],
            [
                Doc("1.plan.json", """{ "source": { "sha256": "cd", "fileName": "nagi.txt" }, "plan": { "title": "奈義町DX計画" } }"""),
                Doc("2.plan.json", """{ "source": { "sha256": "ab", "fileName": "oe.txt" }, "plan": { "title": "大江町DX計画" } }"""),
            ]);
        Assert.That(pairs.Single().Output?.FileName, Is.EqualTo(output));
    }

    [Test]
    public void Pair_OneOfEach_NeedsNoSign() =>
        Assert.That(DocumentPairing.Pair([Doc("x", "{}")], [Doc("y", "{}")]).Pairs.Single().Output?.FileName, Is.EqualTo("y"));

    [TestCase(0, 0, 0, 1, 1, 1)]
    [TestCase(2, 0, 0, 0, 0, 0)]
    [TestCase(0, 2, 0, 0, 0, 0)]
    [TestCase(4, 2, 1, 0.5, 0.25, 1.0 / 3)]
    public void Score_Counts_GiveRatios(int gold, int output, int right, double precision, double recall, double f1)
    {
        var score = new Score(gold, output, right);
        Assert.That(new[] { score.Precision, score.Recall, score.F1 }, Is.EqualTo(new[] { precision, recall, f1 }).Within(1e-12));
    }
}
