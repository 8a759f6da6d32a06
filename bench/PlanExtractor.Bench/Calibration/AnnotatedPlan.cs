using System.Runtime.CompilerServices;

namespace PlanExtractor.Bench.Calibration;

/// <summary>A plan with what people found in it.</summary>
/// <param name="Name">Of the plan; its text and its PDF have the same.</param>
/// <param name="Source">Text or PDF.</param>
/// <param name="Annotations">JSON file.</param>
internal sealed record AnnotatedPlan(string Name, string Source, string Annotations)
{
    /// <summary>
    /// The corpus, the real plans where they are at hand, and <c>NAME.gold.json</c> beside <c>NAME.txt</c> and <c>NAME.pdf</c> in further
    /// folders.
    /// </summary>
    public static IReadOnlyList<AnnotatedPlan> Find(IEnumerable<string> folders)
    {
        var root = Root();
        var corpus = Directory.GetDirectories(Path.Join(root, "corpus")).SelectMany(d => new[]
        {
            new AnnotatedPlan(Path.GetFileName(d), Path.Join(d, "source.txt"), Path.Join(d, "annotations.json")),
            new AnnotatedPlan(Path.GetFileName(d), Path.Join(d, "source.pdf"), Path.Join(d, "annotations-pdf.json")),
        });
        var facts = Path.Join(root, "tests", "PlanExtractor.Tests", "RealPlans");
        var real = Environment.GetEnvironmentVariable("PLANEXTRACTOR_PLANS") is { Length: > 0 } folder
            ? Directory.GetFiles(facts, "*.facts.json").Select(f => (Gold: f, Name: Path.GetFileName(f).Split('.')[0]))
                .SelectMany(f => new[]
            {
                new AnnotatedPlan(f.Name, Path.Join(folder, f.Name + ".txt"), f.Gold),
                new AnnotatedPlan(f.Name, Path.Join(folder, "pdf", f.Name + ".pdf"), f.Gold),
            })
            : [];
        var further = folders.SelectMany(f => Directory.GetFiles(f, "*.gold.json")).SelectMany(g => new[] { ".txt", ".pdf" }
            .Select(end => new AnnotatedPlan(Path.GetFileName(g).Split('.')[0], g[..^".gold.json".Length] + end, g)));
        return [.. corpus.Concat(real).Concat(further).Where(p => File.Exists(p.Source) && File.Exists(p.Annotations))
            .OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Join(Path.GetDirectoryName(here), "..", "..", ".."));
}
