using System.Runtime.CompilerServices;

namespace PlanExtractor.Tests.Corpus;

/// <summary>The plans that tests read: our fictional corpus, and the real plans where they are at hand.</summary>
internal static class PlanFiles
{
    /// <summary>Root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// Folder of the real plans: PLANEXTRACTOR_PLANS, or ../shared/plans beside the repository; null where there is none.
    /// </summary>
    public static string? RealFolder { get; } =
        new[] { Environment.GetEnvironmentVariable("PLANEXTRACTOR_PLANS"), Path.Combine(Root, "..", "shared", "plans") }
        .FirstOrDefault(d => !string.IsNullOrEmpty(d) && Directory.Exists(d));

    /// <summary>The fictional plans, by name: not the folder that holds what builds their PDFs.</summary>
    public static IEnumerable<string> CorpusNames() =>
        Directory.GetFiles(Path.Combine(Root, "corpus"), "source.txt", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f))!).Order(StringComparer.Ordinal);

    /// <summary>
    /// Plans of the corpus that were annotated before the program had read any like them: what is asked of them is what it can do.
    /// </summary>
    public static IReadOnlyList<string> Unseen { get; } = ["kaedetani", "kazemachi", "kiritachi", "tsukimizaka"];

    /// <summary>Names of the real plans that the repository holds facts about.</summary>
    public static IEnumerable<string> RealNames() =>
        Directory.GetFiles(Path.Combine(Root, "tests", "PlanExtractor.Tests", "RealPlans"), "*.facts.json")
            .Select(f => Path.GetFileName(f)[..^".facts.json".Length]).Order(StringComparer.Ordinal);

    /// <summary>All plans: <c>corpus/NAME</c> and <c>real/NAME</c>.</summary>
    public static IEnumerable<string> All() => CorpusNames().Select(n => "corpus/" + n).Concat(RealNames().Select(n => "real/" + n));

    /// <summary>Reads a plan of <see cref="All"/>; ends the test as ignored where a real plan is not at hand.</summary>
    public static PlanSource Source(string plan)
    {
        var path = plan.StartsWith("corpus/", StringComparison.Ordinal)
            ? Path.Combine(Root, plan, "source.txt")
            : Path.Combine(RealFolder ?? "", plan["real/".Length..] + ".txt");
        if (!File.Exists(path))
            Assert.Ignore($"{path} is not here: the real plans are not part of the repository; set PLANEXTRACTOR_PLANS to their folder");
        return new PlanSource(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "PlanExtractor.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
