using System.Text.RegularExpressions;

namespace PlanExtractor.Tests.Docs;

/// <summary>docs/diagnostics.md lists the codes that the sources have: no more, no fewer.</summary>
[TestFixture]
public sealed partial class DiagnosticsDocTest
{
    private const string Rules = "## Problems that `validate` reports";

    // log.Warn("title-not-found", … | Broken("empty-file", … | new Problem("no-such-year", … | new("fiscal-year-disagrees", …
    [GeneratedRegex(@"(?:\.(?<s>Info|Warn|Error)|\bBroken|\bnew(?:\s+(?:Problem|Diagnostic))?)\(\s*(?:Severity\.\w+,\s*)?""(?<c>"
        + @"[a-z]+(?:-[a-z]+)+)""\s*,")]
    private static partial Regex Code { get; }

    // place.Breaks("unique-id", … | new SchemaError("", "json", …
    [GeneratedRegex(@"(?:\.Breaks\(\s*|\bnew SchemaError\([^,;]*,\s*)""(?<c>[a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Rule { get; }

    // | `title-not-found` | warning | …
    [GeneratedRegex(@"^\| `(?<c>[a-z]+(?:-[a-z]+)*)` \| (?:(?<s>info|warning|error) \|)?", RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    [Test]
    public void Doc_Codes_AreThoseOfTheSources() =>
        Assert.That(Codes(Documented(rules: false)),
            Is.EquivalentTo(Repository.Sources().SelectMany(s => Codes(Code.Matches(s))).Distinct()));

    [Test]
    public void Doc_Severities_AreThoseOfTheSources()
    {
        var documented = Documented(rules: false).Where(m => m.Groups["s"].Success)
            .ToDictionary(m => m.Groups["c"].Value, m => m.Groups["s"].Value);
        var logged = Repository.Sources().SelectMany(s => Code.Matches(s)).Where(m => m.Groups["s"].Success).ToList();

        Assert.That(logged, Is.Not.Empty);
        Assert.That(
            logged.Where(m => !documented[m.Groups["c"].Value].StartsWith(m.Groups["s"].Value, StringComparison.OrdinalIgnoreCase))
                .Select(m => m.Value),
            Is.Empty);
    }

    [Test]
    public void Doc_Rules_AreThoseOfTheSources() =>
        Assert.That(Codes(Documented(rules: true)),
            Is.EquivalentTo(Repository.Sources().SelectMany(s => Codes(Rule.Matches(s))).Distinct()));

    private static IEnumerable<Match> Documented(bool rules)
    {
        var text = Repository.Read("docs/diagnostics.md");
        var at = text.IndexOf(Rules, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThan(0), $"docs/diagnostics.md has no heading '{Rules}'");
        return Row.Matches(rules ? text[at..] : text[text.IndexOf("## Codes", StringComparison.Ordinal)..at]);
    }

    private static List<string> Codes(IEnumerable<Match> matches) => [.. matches.Select(m => m.Groups["c"].Value)];
}
