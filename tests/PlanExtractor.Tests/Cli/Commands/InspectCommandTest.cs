using System.Text.Json;
using System.Xml.Linq;
using PlanExtractor.Tests.Robustness;

namespace PlanExtractor.Tests.Cli.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InspectCommandTest : IDisposable
{
    private static readonly string Pdf = Path.Combine(Repository.Root, "corpus", "midorino", "source.pdf");
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Inspect_Pdf_HasALineForEachPage()
    {
        var run = Run("inspect", Pdf);
        Assert.That(run.Code, Is.Zero, run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines[0], Does.Contain("Glyphs").And.Contain("Tables"));
        Assert.That(lines, Has.Length.EqualTo(7));
    }

    [Test]
    public void Inspect_PageAsJson_HasGlyphsBlocksAndFacts()
    {
        using var json = JsonDocument.Parse(Run("inspect", Pdf, "--page", "2", "--json").Output);
        var page = json.RootElement.EnumerateArray().Single();
        Assert.That(page.GetProperty("page").GetInt32(), Is.EqualTo(2));
        Assert.That(page.GetProperty("glyphs").GetArrayLength(), Is.GreaterThan(100));
        Assert.That(page.GetProperty("blocks").EnumerateArray().Select(b => b.GetProperty("kind").GetString()), Does.Contain("text"));
    }

    [Test]
    public void Inspect_Svg_IsADrawingOfEachPageWithFrames()
    {
        var run = Run("inspect", Pdf, "--svg", _folder.At("svg"));
        Assert.That(run.Code, Is.Zero, run.Error);
        var files = Directory.GetFiles(_folder.At("svg"), "page-*.svg");
        Assert.That(files, Has.Length.EqualTo(6));
        var frames = files.SelectMany(f => XDocument.Load(f).Descendants().Select(e => (string?)e.Attribute("class"))).ToHashSet();
        Assert.That(frames, Is.SupersetOf(new[] { "glyph", "text", "row", "fact" }));
    }

    [TestCase("--page", "999")]
    [TestCase("--svg", "svg")]
    public void Inspect_WhatIsNotThere_IsSaid(string option, string value)
    {
        var file = option == "--svg" ? _folder.Add("plan.txt", "川本町計画\n\n1 目的\n\n町の計画です。\n") : Pdf;
        var run = Run("inspect", file, option, option == "--svg" ? _folder.At(value) : value);
        Assert.That((run.Code, run.Error.Contains("has no page", StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Error);
    }

    [Test]
    public void Inspect_Text_ListsItsBlocks() =>
        Assert.That(Run("inspect", _folder.Add("plan.txt", "# みどり町計画\n\n## 1 目的\n\n町の計画です。\n")).Output,
            Does.Contain("heading 2").And.Contain("町の計画です。"));

    private static MeasuredRun Run(params string[] arguments) => MeasuredRun.Of(TimeSpan.FromSeconds(60), arguments);
}
