using System.Text.Json;
using PlanExtractor.Cli;

namespace PlanExtractor.Tests.Cli.Commands;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ExtractCommandTest : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase("A", "B", 0)]
    [TestCase("A", "warn:B", 0)]
    [TestCase("A", "error:B", 1)]
    [TestCase("A", "nothing", 1)]
    [TestCase("A", "throw", 1)]
    [TestCase("nothing", "nothing", 2)]
    [TestCase("throw", "nothing", 2)]
    public void Run_TwoSources_CodeTellsHowFar(string first, string second, int code) =>
        Assert.That(Extract(first, second).Code, Is.EqualTo(code));

    [TestCase("warning", "warn:B", 1)]
    [TestCase("error", "warn:B", 0)]
    [TestCase("warning", "B", 0)]
    public void Run_FailOn_SetsThreshold(string severity, string second, int code)
    {
        _folder.Add("in/a.txt", "A");
        _folder.Add("in/b.txt", second);
        var run = CliRun.Of("extract", _folder.At("in"), "--out", _folder.At("out"), "--fail-on", severity);
        Assert.That(run.Code, Is.EqualTo(code));
        Assert.That(run.Error.Contains("l.3: warning doubtful: read with doubt", StringComparison.Ordinal), Is.EqualTo(code == 1));
    }

    [Test]
    public void Run_OneBadSource_OthersAreWrittenAndReported()
    {
        var run = Extract("throw", "B");
        Assert.That(_folder.Names("out"), Is.EqualTo(new[] { "324418-B.plan.json" }));
        Assert.That(run.Error, Does.Contain("[1/2]").And.Contain("0.txt: failed")
            .And.Contain("bug in this program: InvalidOperationException: a stage has slipped").And.Contain("[2/2]"));
        Assert.That(run.Out.Split('\n')[2], Does.Match(@"^1\.txt +川本町 +complete +0 +0 +0 +0 +0$"));
        Assert.That(run.Out + run.Error, Does.Not.Contain("\u001b"));
    }

    [Test]
    public void Run_DocumentBreaksContract_IsNotWritten()
    {
        var source = _folder.Add("a.txt", "A");
        var run = CliRun.With(_ => [new Complaint("/kpis/0/name", "expected a string")], "extract", source, "--out", _folder.At("out"));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("a.txt: failed")
            .And.Contain("bug in this program: the document breaks the output contract at /kpis/0/name: expected a string"));
        Assert.That(_folder.Names("out"), Is.Empty);
    }

    [Test]
    public void Run_SameTitles_AreNamedBySourceOrderForAnyThreads()
    {
        var expected = default(string);
        foreach (var threads in new[] { "1", "2", "7" })
        {
            using var folder = new TestFolder();
            for (var i = 0; i < 20; i++)
                folder.Add($"in/{i:00}.txt", i % 3 == 0 ? "warn:Plan" : "Plan");
            var run = CliRun.Of("extract", folder.At("in"), "--out", folder.At("out"), "--threads", threads);
            var files = folder.Names("out").Select(name => name + File.ReadAllText(folder.At("out/" + name)));
            var all = (string.Join('\n', files) + run.Out + run.Error).Replace(folder.Path, "", StringComparison.Ordinal);
            Assert.That(folder.Names("out"), Has.Length.EqualTo(20));
            Assert.That(all, Is.EqualTo(expected ??= all), threads);
        }
    }

    [Test]
    public void Run_Stdout_HasTheDocumentAndNothingElse()
    {
        var source = _folder.Add("a.txt", "warn:A");
        var run = CliRun.Of("extract", source, "--stdout");
        using var json = JsonDocument.Parse(run.Data);
        Assert.That(json.RootElement.GetProperty("plan").GetProperty("title").GetString(), Is.EqualTo("A"));
        Assert.That(run, Is.EqualTo(new CliRun(0, "", "", run.Data)));
        Assert.That(run.Data, Does.EndWith("}\n").And.Not.Contain("\n "));
        Assert.That(CliRun.Of("extract", source, "--stdout", "--pretty").Data, Does.StartWith("{\n  \"schemaVersion\""));
    }

    [Test]
    public void Run_StdoutOfNothing_LeavesStandardOutputEmpty()
    {
        var run = CliRun.Of("extract", _folder.Add("a.txt", "nothing"), "--stdout");
        Assert.That((run.Code, run.Out, run.Data), Is.EqualTo((2, "", "")));
        Assert.That(run.Error, Does.Contain("a.txt: failed").And.Contain("not-a-plan: no text"));
    }

    [Test]
    public void Run_StdoutOfTwo_IsBadUsage()
    {
        var run = CliRun.Of("extract", _folder.Add("a.txt"), _folder.Add("b.txt"), "--stdout");
        Assert.That((run.Code, run.Error.Trim(), run.Data), Is.EqualTo((64, "--stdout takes one source, found 2", "")));
    }

    [Test]
    public void Run_MissingFile_OthersGoOn()
    {
        var run = CliRun.Of("extract", _folder.At("nowhere.txt"), _folder.Add("a.txt", "A"), "--out", _folder.At("out"));
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("nowhere.txt: failed\n  no such file or folder".ReplaceLineEndings()));
        Assert.That(_folder.Names("out"), Has.Length.EqualTo(1));
    }

    [Test]
    public void Run_FolderWithoutPlans_DoesNothing()
    {
        _folder.Add("in/a.md");
        var run = CliRun.Of("extract", _folder.At("in"), "--out", _folder.At("out"));
        Assert.That((run.Code, run.Error.Trim()), Is.EqualTo((2, "no file matches *.pdf;*.txt")));
        Assert.That(CliRun.Of("extract", _folder.At("in"), "--out", _folder.At("out"), "--pattern", "*.pdf; *.md").Code, Is.EqualTo(0));
    }

    [Test]
    public void Run_TooLarge_SaysTheLimit()
    {
        var source = _folder.Add("a.txt", new string('a', (1024 * 1024) + 1));
        var run = CliRun.Of("extract", source, "--out", _folder.At("out"), "--max-size", "1");
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("larger than the limit of 1 MiB (see --max-size)"));
        Assert.That(CliRun.Of("extract", _folder.Add("a.txt", new string('a', 1024 * 1024)), "--stdout", "--max-size", "1").Code,
            Is.EqualTo(0));
    }

    [Test]
    public void Run_OutIsFile_DoesNothing()
    {
        var run = CliRun.Of("extract", _folder.Add("a.txt", "A"), "--out", _folder.Add("out"));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("cannot make the folder"));
    }

    private CliRun Extract(params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
            _folder.Add($"in/{i}.txt", texts[i]);
        return CliRun.Of("extract", _folder.At("in"), "--out", _folder.At("out"));
    }
}
