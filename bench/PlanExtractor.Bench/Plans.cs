using System.Runtime.CompilerServices;

namespace PlanExtractor.Bench;

/// <summary>The plans that are measured: the real ones where they are at hand, else the fictional ones of corpus/.</summary>
internal static class Plans
{
    public static IReadOnlyList<PlanSource> All { get; } =
        [.. Paths().Order(StringComparer.Ordinal).Select(p => new PlanSource(Path.GetFileName(p), File.ReadAllBytes(p)))];

    /// <summary>The one with most bytes.</summary>
    public static PlanSource Largest => All.MaxBy(p => p.Bytes.Length)!;

    private static IEnumerable<string> Paths([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
        var real = new[] { Environment.GetEnvironmentVariable("PLANEXTRACTOR_PLANS"), Path.Combine(root, "..", "shared", "plans") }
            .FirstOrDefault(d => !string.IsNullOrEmpty(d) && Directory.Exists(d));
        return real is not null
            ? Directory.GetFiles(real, "*.txt")
            : Directory.GetFiles(Path.Combine(root, "corpus"), "source.txt", SearchOption.AllDirectories);
    }
}
