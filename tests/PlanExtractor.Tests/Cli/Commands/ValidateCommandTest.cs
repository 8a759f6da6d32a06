using PlanExtractor.Cli;
using PlanExtractor.Validate;

namespace PlanExtractor.Tests.Cli.Commands;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ValidateCommandTest : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Run_AllGood_Says0()
    {
        _folder.Add("a.json", "{}");
        _folder.Add("b/c.json", "{}");
        var run = CliRun.With(Check, "validate", _folder.Path);
        Assert.That((run.Code, run.Out.Trim(), run.Error), Is.EqualTo((0, "documents: 2, problems: 0", "")));
    }

    [Test]
    public void Run_Problems_OneLineEach()
    {
        var (good, bad, broken) = (_folder.Add("a.json", "{}"), _folder.Add("b.json", "[]"), _folder.Add("c/run.json", "{"));
        var run = CliRun.With(Check, "validate", _folder.Path);
        var lines = run.Out.TrimEnd().Split(Environment.NewLine);
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(lines, Has.Length.EqualTo(4), run.Out);
        Assert.That(lines[..2], Is.EqualTo(new[] { $"{bad}: /x: first", $"{bad}: (document): second" }));
        Assert.That(lines[2], Does.StartWith($"{broken}: (document): not JSON: "));
        Assert.That(lines[3], Is.EqualTo("documents: 3, problems: 3"));
        Assert.That(run.Out, Does.Not.Contain(good));
    }

    [Test]
    public void Run_NoJson_IsSaidByTheCheckItself()
    {
        var run = CliRun.With(
            json => [.. DocumentCheck.Run(json).Select(e => new Complaint(e.Pointer, e.Message))], "validate", _folder.Add("c.json", "{"));
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Out, Does.StartWith($"{_folder.At("c.json")}: (document): not JSON: "));
    }

    [Test]
    public void Run_TooLarge_IsSaidWithoutBeingRead()
    {
        var large = _folder.Add("a.json", new string(' ', (64 * 1024 * 1024) + 1));
        var run = CliRun.With(Check, "validate", large);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Out, Does.StartWith($"{large}: (document): larger than the limit of 64 MiB{Environment.NewLine}"));
    }

    [Test]
    public void Run_FilesOfARun_AreHeldToTheirOwnSchemas()
    {
        _folder.Add("index.json", """{ "schemaVersion": "1.0", "documents": [] }""");
        var bad = _folder.Add("run.json", "{}");
        var run = CliRun.With(_ => throw new InvalidOperationException("no plan"), "validate", _folder.Path);
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Out, Does.Contain($"{bad}: ").And.Contain("\"totals\" is missing").And.Not.Contain("index.json"));
    }

    [Test]
    public void Run_SomeMissing_Says1() =>
        Assert.That(CliRun.With(Check, "validate", _folder.Add("a.json", "{}"), _folder.At("no.json")).Code, Is.EqualTo(1));

    [Test]
    public void Run_AllMissing_Says2()
    {
        var run = CliRun.With(Check, "validate", _folder.At("no.json"));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Out, Does.StartWith($"{_folder.At("no.json")}: (document): no such file or folder"));
        Assert.That(CliRun.With(Check, "validate", _folder.Path).Code, Is.EqualTo(2), "an empty folder");
    }

    private static IReadOnlyList<Complaint> Check(ReadOnlyMemory<byte> json) =>
        json.Span[0] == '[' ? [new Complaint("/x", "first"), new Complaint("", "second")] : [];
}
