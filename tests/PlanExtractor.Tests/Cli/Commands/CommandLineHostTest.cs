namespace PlanExtractor.Tests.Cli.Commands;

[TestFixture]
public sealed class CommandLineHostTest
{
    private static readonly object[] BadUsage =
    [
        new object[] { Array.Empty<string>(), "Required command was not provided." },
        new object[] { new[] { "bogus" }, "'bogus'" },
        new object[] { new[] { "extract" }, "Say what to read" },
        new object[] { new[] { "extract", "--out", "o" }, "Say what to read" },
        new object[] { new[] { "extract", "a" }, "either --out DIR, or --stdout" },
        new object[] { new[] { "extract", "a", "--out", "o", "--stdout" }, "either --out DIR, or --stdout" },
        new object[] { new[] { "extract", "a", "--out" }, "Required argument missing for option: '--out'" },
        new object[] { new[] { "extract", "a", "--out=" }, "Required argument missing for option: '--out'" },
        new object[] { new[] { "extract", "a", "--out", "o", "--out", "p" }, "'--out' expects a single argument" },
        new object[] { new[] { "extract", "a", "--out", "o", "--nope" }, "Unknown option '--nope'" },
        new object[] { new[] { "extract", "a", "--out", "o", "--fail-on", "info" }, "'info'" },
        new object[] { new[] { "extract", "a", "--out", "o", "--threads", "0" }, "--threads takes a number from 1 to 1024; found '0'" },
        new object[] { new[] { "extract", "a", "--out", "o", "--threads", "x" }, "found 'x'" },
        new object[] { new[] { "extract", "a", "--out", "o", "--max-size", "-1" }, "--max-size takes a number from 1 to 1024" },
        new object[] { new[] { "validate" }, "Required argument missing" },
        new object[] { new[] { "evaluate", "a" }, "Required argument missing" },
        new object[] { new[] { "evaluate", "a", "b", "--min", "kpi=0.9" }, "--min takes KIND=F1" },
        new object[] { new[] { "evaluate", "a", "b", "--min", "kpis=1.1" }, "--min takes KIND=F1" },
        new object[] { new[] { "evaluate", "a", "b", "--min", "kpis=-1" }, "--min takes KIND=F1" },
        new object[] { new[] { "evaluate", "--nope", "a", "b" }, "Unknown option '--nope'" },
        new object[] { new[] { "schema", "x" }, "'x'" },
    ];

    [TestCaseSource(nameof(BadUsage))]
    public void Run_BadUsage_Says64AndWhy(string[] arguments, string why)
    {
        var run = CliRun.Of(arguments);
        Assert.That((run.Code, run.Out), Is.EqualTo((64, "")), run.Error);
        Assert.That(run.Error, Does.Contain(why).And.Contain("--help'."));
    }

    [TestCase("extract", "plan.pdf --stdout | jq .kpis")]
    [TestCase("validate", "validate json/")]
    [TestCase("evaluate", "--min kpis=0.9")]
    [TestCase("schema", "schema >")]
    public void Run_HelpOfCommand_HasExamplesAndExitCodes(string command, string example)
    {
        var run = CliRun.Of(command, "--help");
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Out,
            Does.Contain("planextractor " + command).And.Contain("Examples:").And.Contain(example).And.Contain("64 bad usage"));
    }

    [Test]
    public void Run_HelpBesideErrors_IsHelp() => Assert.That(CliRun.Of("extract", "--nope", "--help").Code, Is.EqualTo(0));

    [Test]
    public void Run_UnknownOptionWithEscape_CannotSteerTerminal() =>
        Assert.That(CliRun.Of("extract", "a", "--stdout", "--\u001b[31m").Error, Does.Not.Contain("\u001b"));

    [Test]
    public void Run_PathAfterDoubleDash_MayBeginWithDash() => Assert.That(CliRun.Of("extract", "--stdout", "--", "-x").Code, Is.EqualTo(2));

    [Test]
    public void Run_AtSign_IsNoResponseFile() =>
        Assert.That(CliRun.Of("extract", "--stdout", "@x").Error, Does.Contain("@x: failed"));

    [Test]
    public void Run_Schema_PrintsItWithOneLineFeed() =>
        Assert.That(CliRun.Of("schema").Out, Is.EqualTo("{ \"schema\": 1 }" + Environment.NewLine));
}
