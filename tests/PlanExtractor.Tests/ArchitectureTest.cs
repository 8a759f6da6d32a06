using System.Text.RegularExpressions;
using PlanExtractor.Recognize;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Tests;

/// <summary>What <c>ARCHITECTURE.md</c> promises of the library's sources.</summary>
public partial class ArchitectureTest
{
    private const int LongestFile = 400;
    private const int LongestLine = 140;

    // A document's way through the library. A folder knows those before it, never those after it.
    private static readonly string[] Folders = ["Diagnostics", "Domain", "Ingest", "Layout", "Words", "Outline", "Recognize", "Resolve",
        "Validate", "Write"];

    private static readonly (string Pattern, string Why)[] Forbidden =
    [
        (@"\.(?:Normalize|IsNormalized)\(", "does nothing without ICU: use CompatibilityForms"),
        (@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b", "the output may not depend on the clock"),
        (@"(?<!Severity\.)\bEnvironment\.", "the output may not depend on the machine"),
        (@"(?<![.\w""])(?:File|Directory|FileInfo|DirectoryInfo|FileStream)\.|\bnew (?:FileInfo|DirectoryInfo|FileStream)\b",
            "the command line owns files"),
        (@"\bCulture(?:Info)?\.(?:CurrentCulture|CurrentUICulture|InstalledUICulture)\b", "the output may not depend on the culture"),
        (@"\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b", "the output may not depend on chance"),
        (@"\bcatch \(Exception[^)]*\)(?!\s*when)", "hides our own bugs: name what is expected, or add when"),
    ];

    private static IEnumerable<string> Files => Repository.Sources.Select(s => s.Path);

    private static IEnumerable<string> AllFiles => new[] { "src", "tests", "bench", "tools" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> PdfFiles => Repository.PdfSources.Select(s => s.Path);

    [Test]
    public void Sources_Exist() => Assert.That((Repository.Sources.Count > 80, Repository.PdfSources.Count > 60), Is.EqualTo((true, true)));

    [TestCaseSource(nameof(Files))]
    public void Source_NamesNoLaterFolder(string path)
    {
        var folder = path.Split('/')[0];
        if (folder == path)
            Assert.Pass("a file of the root may name all");
        Assert.That(Folders, Does.Contain(folder));
        var later = Folders.SkipWhile(f => f != folder).Skip(1).ToHashSet(StringComparer.Ordinal);
        Assert.That(NamedFolders(Text(path)).Where(later.Contains), Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Source_DeclaresTheNamespaceOfItsFolder(string path)
    {
        // Domain/Measures and Domain/Years are chapters of one vocabulary.
        var folder = path.StartsWith("Domain/", StringComparison.Ordinal) ? "Domain" : Path.GetDirectoryName(path)!;
        var name = ("PlanExtractor." + folder.Replace('/', '.').Replace('\\', '.')).TrimEnd('.');
        Assert.That(Text(path), Does.Match($@"(?m)^namespace {Regex.Escape(name)};"));
    }

    [TestCaseSource(nameof(Files))]
    public void Source_UsesNothingForbidden(string path)
    {
        var code = Comment.Replace(Text(path), "");
        Assert.That(Forbidden.Where(f => Regex.IsMatch(code, f.Pattern)).Select(f => f.Why), Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Source_IsShort(string path) => Assert.That(Text(path).Split('\n'), Has.Length.LessThanOrEqualTo(LongestFile));

    [Test]
    public void Recognize_Folders_HaveNoCycles()
    {
        var inside = Repository.Sources.Where(s => s.Path.StartsWith("Recognize/", StringComparison.Ordinal)
            && s.Path.Split('/').Length > 2).ToList();
        var folders = inside.Select(s => s.Path.Split('/')[1]).Distinct().ToList();
        var named = inside.GroupBy(s => s.Path.Split('/')[1]).ToDictionary(
            g => g.Key, g => folders.Where(f => f != g.Key && g.Any(s => NamesRecognizer(s.Text, f))).ToList(), StringComparer.Ordinal);

        // What names nothing that is left is taken away; what stays goes round.
        for (List<string> free; (free = [.. named.Keys.Where(f => !named[f].Exists(named.ContainsKey))]).Count > 0;)
            free.ForEach(f => named.Remove(f));
        Assert.That(named.Select(n => $"{n.Key} names {string.Join(", ", n.Value.Where(named.ContainsKey))}"), Is.Empty);
    }

    [TestCase("using PlanExtractor.Recognize.Kpis;", true)]
    [TestCase("var x = Kpis.ValueLabel.RoleOf(t);", true)]
    [TestCase("var x = Recognize.Kpis.ValueLabel.RoleOf(t);", true)]
    [TestCase("findings.Kpis.Select(k => k);", false)]
    [TestCase("IReadOnlyList<KpiDraft> Kpis)", false)]
    [TestCase("_ = Kpis.Count;", false)]
    public void NamesRecognizer_Reference_IsSeen(string code, bool isSeen) =>
        Assert.That(NamesRecognizer(code, "Kpis"), Is.EqualTo(isSeen));

    [TestCaseSource(nameof(AllFiles))]
    public void Source_LinesAreNotLong(string path)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, path));
        Assert.That(Enumerable.Range(0, lines.Length).Where(i => lines[i].EnumerateRunes().Count() > LongestLine)
            .Select(i => i + 1), Is.Empty, $"lines over {LongestLine} columns");
    }

    [TestCaseSource(nameof(PdfFiles))]
    public void PdfSource_IsShort_AndUsesNothingForbidden(string path)
    {
        var text = Repository.PdfSources.First(s => s.Path == path).Text;
        Assert.That(text.Split('\n'), Has.Length.LessThanOrEqualTo(LongestFile));
        Assert.That(Forbidden.Where(f => Regex.IsMatch(Comment.Replace(text, ""), f.Pattern)).Select(f => f.Why), Is.Empty);
    }

    [TestCaseSource(nameof(PdfFiles))]
    public void PdfSource_DeclaresTheNamespaceOfItsFolder(string path)
    {
        var name = ("PlanExtractor.Pdf." + Path.GetDirectoryName(path)!.Replace('/', '.').Replace('\\', '.')).TrimEnd('.');
        Assert.That(Repository.PdfSources.First(s => s.Path == path).Text, Does.Match($@"(?m)^namespace {Regex.Escape(name)};"));
    }

    [TestCaseSource(nameof(Files))]
    public void Source_EveryRegexShowsWhatItMatches(string path)
    {
        var lines = Text(path).Split('\n');
        var bare = Enumerable.Range(0, lines.Length)
            .Where(i => lines[i].TrimStart().StartsWith("[GeneratedRegex", StringComparison.Ordinal)
                && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal));
        Assert.That(bare.Select(i => i + 1), Is.Empty, "no comment above the pattern of line");
    }

    [Test]
    public void KpiIdioms_EachOne_IsListedOnce()
    {
        var written = typeof(IKpiIdiom).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IKpiIdiom)));
        Assert.That(Idioms.Kpis.Select(i => i.GetType()), Is.EquivalentTo(written));
    }

    [Test]
    public void KpiIdioms_EachOne_HasItsSpec()
    {
        var specs = Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Recognize", "Kpis"), "*.spec.md")
            .Select(f => Path.GetFileName(f)[..^".spec.md".Length]).ToList();
        Assert.That(specs, Is.SupersetOf(Idioms.Kpis.Select(i => i.Name)));
        Assert.That(Idioms.Kpis.Select(i => i.Name), Is.Unique);
    }

    [TestCase("using PlanExtractor.Write;", "Write")]
    [TestCase("using TextReader = PlanExtractor.Ingest.TextReader;", "Ingest")]
    [TestCase("var x = Recognize.Kpis.ValueLabel.Read(t);", "Recognize")]
    [TestCase("var x = global::PlanExtractor.Resolve.Ids.Number('k', 1);", "Resolve")]
    public void NamedFolders_Reference_IsSeen(string code, string folder) => Assert.That(NamedFolders(code), Does.Contain(folder));

    private static string Text(string path) => Repository.Sources.First(s => s.Path == path).Text;

    private static IEnumerable<string> NamedFolders(string code) =>
        Reference.Matches(Comment.Replace(code, "")).Select(m => m.Groups["f"].Value);

    // using PlanExtractor.Domain; | PlanExtractor.Domain.Years.FindAll | Recognize.Kpis.ValueLabel | not x.Domain.Measures
    [GeneratedRegex(@"(?:\bPlanExtractor\.|(?<![.\w]))(?<f>Diagnostics|Domain|Ingest|Layout|Words|Outline|Recognize|Resolve|Validate|"
        + @"Write)(?=[.;])")]
    private static partial Regex Reference { get; }

    // A type in a sub-folder: its own namespace or one with a letter after the point, but no property of that name (x.Kpis, Kpis.Count).
    private static bool NamesRecognizer(string code, string folder) =>
        Regex.IsMatch(Comment.Replace(code, ""),
            $@"\bRecognize\.{folder}\b|(?<![.\w>]\s?){folder}\.(?!Count\b|Select\b|Where\b|Any\b|First|Concat\b|Add)[A-Z]");

    // // to the end of the line, but not the // of an address in a string
    [GeneratedRegex(@"(?<!:)//.*")]
    private static partial Regex Comment { get; }
}
