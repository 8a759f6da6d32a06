using PlanExtractor.Tests.Batch;

namespace PlanExtractor.Tests.Cli.Extract;

/// <summary>A user's words: refused with their file and line, or part of what decides what is written.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class VocabularyFileTest : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase("extract")]
    [TestCase("run")]
    [TestCase("inspect")]
    public void Command_GoodFile_Reads(string command) =>
        Assert.That(Run(command, "# mine\n\nbaseline\t3\t発足時\r\n").Error, Does.Not.Contain("words.tsv"));

    [TestCase("extract", "\nbaseline 3 発足時", "words.tsv: line 2: expected a role, a strength above 0 up to 10 and words")]
    [TestCase("run", "baseline\t0\t発足時", "words.tsv: line 1: expected a role")]
    [TestCase("inspect", "# mine\n\nbaselin\t3\t発足時", "words.tsv: line 3: no such role: baselin")]
    [TestCase("extract", "grammar.value.label\t3\t発足値", "words.tsv: line 1: no such role: grammar.value.label")]
    public void Command_BadLine_IsNamed(string command, string text, string message)
    {
        var run = Run(command, text);
        Assert.That((run.Code, run.Error.Contains(message, StringComparison.Ordinal)), Is.EqualTo((64, true)), run.Error);
    }

    [TestCase("extract")]
    [TestCase("run")]
    [TestCase("inspect")]
    public void Command_NoSuchFile_DoesNothing(string command)
    {
        var run = CliRun.Of(Arguments(command, _folder.At("words.tsv")));
        Assert.That((run.Code, run.Error), Is.EqualTo((2, _folder.At("words.tsv") + ": no such file or folder\n")));
    }

    [TestCase("extract", "1.5")]
    [TestCase("extract", "-1")]
    [TestCase("run", "x")]
    public void Command_ConfidenceThatIsNone_IsBadUsage(string command, string number) =>
        Assert.That(CliRun.Of([.. Arguments(command, _folder.Add("words.tsv", "")), "--min-confidence", number]).Code, Is.EqualTo(64));

    [Test]
    public void Run_OtherWordsOrConfidence_ReadsAnew()
    {
        using var folder = new BatchFolder();
        folder.Add("a.txt", "A");
        List<string?> read = [];
        folder.Read = source =>
        {
            read.Add(null);
            return Plans.Read(source);
        };
        foreach (var words in new[] { null, "baseline\t3\t発足時", "baseline\t3\t発足時", "baseline\t3\t発足年" })
            folder.Run(s => s with { Vocabulary = words });
        folder.Run(s => s with { MinConfidence = 0.5 });
        Assert.That(read, Has.Count.EqualTo(4));
    }

    private CliRun Run(string command, string text) => CliRun.Of(Arguments(command, _folder.Add("words.tsv", text)));

    private string[] Arguments(string command, string words)
    {
        var plan = _folder.Add("in/plan.txt", "A");
        return command == "inspect"
            ? [command, plan, "--vocabulary", words]
            : [command, _folder.At("in"), "--out", _folder.At("out"), "--vocabulary", words];
    }
}
