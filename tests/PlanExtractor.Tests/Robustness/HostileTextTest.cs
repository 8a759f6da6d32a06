using System.Text.Json;
using PlanExtractor.Tests.Cli;

namespace PlanExtractor.Tests.Robustness;

/// <summary>Whatever a file holds, the program ends soon, within its memory, and says what it could not read.</summary>
[TestFixture]
[Category("Slow")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HostileTextTest : IDisposable
{
    private const int MostMebibytes = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Extract_HostileText_EndsSoonWithADocument(HostileText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = Run(text.Bytes());

        AssertCost(run);
        Assert.That(run.Code, Is.AnyOf(0, 1), run.Error);
        using var json = JsonDocument.Parse(run.Output);
        if (run.Code == 1)
            Assert.That(json.RootElement.GetProperty("diagnostics").EnumerateArray()
                .Any(d => d.GetProperty("severity").GetString() == "error"));
    }

    [TestCase(0, "empty-file")]
    [TestCase(1_000_000, "not-text")]
    public void Extract_NoText_SaysSo(int length, string code)
    {
        var run = Run([.. Enumerable.Range(0, length).Select(i => (byte)i)]);

        AssertCost(run);
        Assert.That(run.Code, Is.AnyOf(1, 2));
        Assert.That(run.Error, Does.Contain(code));
    }

    [Test]
    public void Extract_TextWithoutPlan_SaysSo()
    {
        var run = Run("こんにちは。\n今日は天気がよい。\n"u8.ToArray());

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("no-plan-found"));
    }

    [Test]
    public void Extract_LongLine_SaysWhatWasCut()
    {
        var run = Run([.. Enumerable.Repeat((byte)'a', 50_000)]);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("line-too-long").And.Contain("50000 characters"));
    }

    private MeasuredRun Run(byte[] bytes)
    {
        var path = _folder.At("plan.txt");
        File.WriteAllBytes(path, bytes);
        return MeasuredRun.Of(Patience, "extract", path, "--stdout");
    }

    // Processor time and memory: one wide and long table needs the most of both, 9 s and 710 MiB; all others stay below 8.5 s.
    private static void AssertCost(MeasuredRun run)
    {
        var figures = $"{run.Took.TotalSeconds:0.0} s, {run.PeakMebibytes} MiB, {run.Output.Length} characters\n{run.Error}";
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Not.Null, "killed: " + figures);
            Assert.That(run.Took, Is.LessThan(Longest), figures);
            Assert.That(run.PeakMebibytes ?? 0, Is.LessThan(MostMebibytes), figures);
        });
        TestContext.Out.WriteLine(figures);
    }
}
