using System.Text.Json;

namespace PlanExtractor.Tests.Cli.Commands;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EvaluateCommandTest : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase("kpis=0.5", 0)]
    [TestCase("kpis=0.66", 0)]
    [TestCase("kpis=0.67", 1)]
    [TestCase("kpis=1", 1)]
    [TestCase("glossary=0", 1)]
    public void Run_Min_FailsBelow(string min, int code)
    {
        // One of two found, and right: F1 = 2·1/(2+1) = 0.667.
        var run = Evaluate("--min", min);
        Assert.That(run.Code, Is.EqualTo(code), run.Error);
    }

    [Test]
    public void Run_SeveralMins_SaysWhichFailed()
    {
        var run = Evaluate("--min", "kpis=0.9", "--min", "sections=0.1");
        Assert.That(run.Error.Trim().ReplaceLineEndings("\n"), Is.EqualTo(
            "kpis: F1 0.6667 is below 0.9000\nsections: not in the annotations, so F1 0.1000 is not reached"));
    }

    [Test]
    public void Run_Misses_AreListedWithTheirPlace()
    {
        var run = Evaluate();
        Assert.That(run.Code, Is.EqualTo(0));
        Assert.That(run.Out, Does.Contain("  a.gold.json: p.3 l.12 missing kpis 「待ち\uFFFD時間」"));
        Assert.That(run.Out, Does.Match(@"(?m)^kpis +2 +1 +0\.667 +1\.000 +0\.500 +0\.667 +0\.667 +0\.667 +0\.667\r?$"));
        Assert.That(run.Out, Does.Match(@"(?m)^kpis\.name +2 +1 +1\.000 +0\.500 +0\.667 +0\.667\r?$"));
        Assert.That(run.Out, Does.Not.Contain("\u001b"));
    }

    [Test]
    public void Run_Json_HasTheSameFigures()
    {
        Evaluate("--json", _folder.At("report.json"));
        using var json = JsonDocument.Parse(File.ReadAllText(_folder.At("report.json")));
        var kpis = json.RootElement.GetProperty("kinds")[0];
        Assert.That(kpis.GetProperty("kind").GetString(), Is.EqualTo("kpis"));
        Assert.That(kpis.GetProperty("micro").GetProperty("right").GetProperty("lenient").GetProperty("f1").GetDouble(),
            Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(json.RootElement.GetProperty("documents")[0].GetProperty("misses")[0].GetProperty("what").GetString(),
            Is.EqualTo("missing"));
    }

    [Test]
    public void Run_NothingToCompare_Says2()
    {
        var run = CliRun.Of("evaluate", _folder.At("no.json"), _folder.Add("a.json", "{}"));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("no.json: no such file or folder").And.Contain("no document to compare"));
    }

    [Test]
    public void Run_BrokenGold_OthersAreCompared()
    {
        _folder.Add("gold/b.json", "{");
        var run = Evaluate();
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("b.json: not JSON: "));
    }

    private CliRun Evaluate(params string[] more)
    {
        _folder.Add("gold/a.gold.json", """
            { "kpis": [{ "name": "待ち\u001b時間", "evidence": { "page": 3, "line": 12 } }, { "name": "件数" }] }
            """);
        _folder.Add("out/324418-a.plan.json", """{ "source": { "fileName": "a.txt" }, "kpis": [{ "name": "件数" }] }""");
        return CliRun.Of(["evaluate", _folder.At("gold"), _folder.At("out"), .. more]);
    }
}
