using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlanExtractor.Tests.Cli.Commands;

/// <summary>The program as a user starts it.</summary>
[TestFixture]
[Category("Process")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ProcessTest : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Help_HasExamplesWithoutAnsiCodes()
    {
        var run = Start("--help");
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Out, Does.Contain("planextractor [command]").And.Contain("Examples:").And.Not.Contain("\u001b"));
    }

    [Test]
    public void Version_IsOneLine() => Assert.That(Start("--version").Out, Does.Match(@"^planextractor \d+\.\d+\.\d+\S*\n$"));

    [TestCase("--nope")]
    [TestCase("extract")]
    [TestCase("extract x --stdout --nope")]
    public void BadUsage_Is64(string arguments)
    {
        var run = Start(arguments.Split(' '));
        Assert.That((run.Code, run.Out), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain("--help"));
    }

    [Test]
    public void Schema_IsJsonWithoutByteOrderMark()
    {
        var run = Start("schema");
        using var json = JsonDocument.Parse(run.Out);
        Assert.That(json.RootElement.GetProperty("properties").TryGetProperty("kpis", out _), Is.True);
        Assert.That(run.Out[0], Is.EqualTo('{'));
    }

    [Test]
    public void Validate_DocumentWithoutKpis_NamesThePlace()
    {
        var plan = _folder.Add("a.txt", "川本町計画\n\n1 目的\n\n町の計画です。\n");
        var document = Start("extract", plan, "--stdout").Out;
        var run = Start("validate", _folder.Add("a.plan.json", document.Replace("\"kpis\":[],", "", StringComparison.Ordinal)));

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Out + run.Error, Does.Contain("kpis"));
    }

    [Test]
    public void Validate_ExtractedDocument_IsClean()
    {
        var document = Start("extract", _folder.Add("a.txt", "川本町計画\n\n1 目的\n\n町の計画です。\n"), "--stdout").Out;

        Assert.That(Start("validate", _folder.Add("a.plan.json", document)).Code, Is.Zero);
    }

    [Test]
    public void MissingFile_Is2AndStandardOutputStaysPure()
    {
        var run = Start("extract", _folder.At("無い.txt"), "--stdout");
        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("無い.txt: failed").And.Not.Contain("\u001b"));
    }

    [Test]
    public void Stdout_IsEmptyOrOneDocument()
    {
        var run = Start("extract", _folder.Add("a.txt", "川本町\n"), "--stdout");
        if (run.Code == 2)
        {
            Assert.That(run.Out, Is.Empty);
            return;
        }

        using var json = JsonDocument.Parse(run.Out);
        Assert.That(json.RootElement.GetProperty("source").GetProperty("fileName").GetString(), Is.EqualTo("a.txt"));
    }

    [Test]
    [Platform(Include = "Linux,MacOsX")]
    public void Interrupted_WhileReading_Is130AndNothingHalfWritten()
    {
        if (IsInterruptIgnored())
            Assert.Ignore("SIGINT is ignored here, as in a background job of a shell, and in every process that is started from here");

        // Whoever opens a pipe that nobody writes to waits.
        Process.Start("mkfifo", [_folder.At("endless.txt")]).WaitForExit();
        using var process = Process.Start(StartOf("extract", _folder.At("endless.txt"), "--out", _folder.At("out")))!;
        Assert.That(() => Directory.Exists(_folder.At("out")), Is.True.After(10_000, 20), "the run has begun");
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        Assert.That(process.WaitForExit(10_000), Is.True);
        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(_folder.Names("out"), Is.Empty);
    }

    // SigIgn:	0000000000000006: a bit for each signal, the lowest for 1.
    private static bool IsInterruptIgnored() =>
        File.Exists("/proc/self/status")
            && File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && (Convert.ToUInt64(line[7..].Trim(), 16) & 2) != 0;

    private static CliRun Start(params string[] arguments)
    {
        using var process = Process.Start(StartOf(arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.GetAwaiter().GetResult(), "");
    }

    private static ProcessStartInfo StartOf(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>tests/PlanExtractor.Tests/bin/Debug/net10.0 → src/PlanExtractor.Cli/bin/Debug/net10.0.</summary>
    private static string Program()
    {
        var framework = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        var root = framework.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        var name = OperatingSystem.IsWindows() ? "planextractor.exe" : "planextractor";
        return Path.Join(root, "src", "PlanExtractor.Cli", "bin", framework.Parent.Name, framework.Name, name);
    }
}
