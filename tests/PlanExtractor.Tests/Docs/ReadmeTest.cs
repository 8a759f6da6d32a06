using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanExtractor.Tests.Cli;
using PlanExtractor.Tests.Corpus;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Docs;

/// <summary>What the README shows is so.</summary>
[TestFixture]
public sealed partial class ReadmeTest
{
    private static readonly string[] Documents =
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/output.md", "docs/diagnostics.md", "docs/nightly.md",
            "docs/vocabulary.md", "docs/synthesis.md", "corpus/README.md"];

    // ```sh … ```
    [GeneratedRegex(@"^```\w*\n(?<b>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence { get; }

    // planextractor extract plan.txt --stdout | jq .kpis   # comment
    // 30 2 * * * planextractor /opt/planextractor/planextractor run in --out out 2>>run.log
    [GeneratedRegex(@"^(?:planextractor|dotnet run --project src/PlanExtractor\.Cli --|.*/opt/planextractor/planextractor) (?<a>"
        + @"(?:(?!\d*>)[^#|\n])+)", RegexOptions.Multiline)]
    private static partial Regex Command { get; }

    // [text](docs/output.md#kpi), not [text](https://…)
    [GeneratedRegex(@"\]\((?<f>[^():#\s]*)(?:#(?<a>[^()\s]+))?\)")]
    private static partial Regex Link { get; }

    // <!-- example: corpus/hoshimigaoka --> and its JSON
    [GeneratedRegex(@"<!-- example: (?<p>\S+) -->\n```json\n(?<j>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example { get; }

    // | 107 | `(1)-2-1 …` | gloss |
    [GeneratedRegex(@"^\| (?<n>\d+) \| `(?<t>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex QuotedLine { get; }

    private static IEnumerable<string> Commands() =>
        Fence.Matches(Repository.Read("README.md") + Repository.Read("docs/nightly.md"))
            .SelectMany(f => Command.Matches(f.Groups["b"].Value)).Select(c => c.Groups["a"].Value.Trim()).Distinct();

    [TestCaseSource(nameof(Commands))]
    public void Readme_Command_IsGoodUsage(string command)
    {
        using var folder = new TestFolder();
        // Names of files stand for files of the test, so that nothing is written elsewhere.
        var arguments = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(a => a.Contains('/', StringComparison.Ordinal) || a.EndsWith(".txt", StringComparison.Ordinal)
                || a.EndsWith(".json", StringComparison.Ordinal) ? folder.At(a) : a)
            .ToList();

        // A source that is not there would be waited for, as a share that is away.
        if (arguments[0] == "run")
            Directory.CreateDirectory(arguments[1]);

        var run = CliRun.Of([.. arguments]);

        Assert.That(run.Code, Is.Not.EqualTo(64), run.Error);
    }

    [Test]
    public void Readme_Commands_AreAllSix() =>
        Assert.That(Commands().Select(c => c.Split(' ')[0]).Distinct(),
            Is.EquivalentTo(new[] { "extract", "run", "validate", "evaluate", "inspect", "schema" }));

    [Test]
    public void Readme_Example_IsWhatTheProgramGives()
    {
        var text = Repository.Read("README.md");
        var example = Example.Match(text);
        var source = PlanFiles.Source(example.Groups["p"].Value);
        var actual = JsonNode.Parse(PlanJson.Write(PlanPipeline.Run(source).Document!));

        Assert.That(Differences("", JsonNode.Parse(example.Groups["j"].Value), actual), Is.Empty);
        var lines = File.ReadAllLines(Repository.At(example.Groups["p"].Value + "/source.txt"));
        var quoted = QuotedLine.Matches(text)
            .ToDictionary(m => int.Parse(m.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture), m => m.Groups["t"].Value);
        Assert.That(quoted, Is.Not.Empty);
        Assert.That(quoted.Values, Is.EqualTo(quoted.Keys.Select(n => lines[n - 1].Replace('\t', '⇥'))));
    }

    [TestCaseSource(nameof(Documents))]
    public void Document_Links_LeadSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        var broken = Link.Matches(Repository.Read(document))
            .Select(m =>
                (File: m.Groups["f"].Value.Length == 0 ? document : Path.Combine(folder, m.Groups["f"].Value), Anchor: m.Groups["a"].Value))
            .Where(l => !Path.Exists(Repository.At(l.File)) || (l.Anchor.Length > 0 && !Anchors(l.File).Contains(l.Anchor)));

        Assert.That(broken, Is.Empty);
    }

    // What the example shows must be there; what it leaves out may be. Items of lists are matched by id, else by place.
    private static IEnumerable<string> Differences(string at, JsonNode? shown, JsonNode? actual) => (shown, actual) switch
    {
        (JsonObject s, JsonObject a) => s.SelectMany(p => Differences($"{at}/{p.Key}", p.Value, a[p.Key])),
        (JsonArray s, JsonArray a) => s.SelectMany((item, i) => Differences(
            $"{at}/{i}",
            item,
            item?["id"] is { } id ? a.FirstOrDefault(x => JsonNode.DeepEquals(x!["id"], id)) : a.ElementAtOrDefault(i))),
        _ => JsonNode.DeepEquals(shown, actual) ? [] : [$"{at}: shown {shown}, is {actual}"],
    };

    // "## How well it agrees" → how-well-it-agrees
    private static HashSet<string> Anchors(string document) =>
        [.. Repository.Read(document).Split('\n').Where(l => l.StartsWith('#'))
            .Select(l => string.Concat(l.TrimStart('#').Trim().ToLowerInvariant()
            .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'))];
}
