namespace PlanExtractor.Tests;

/// <summary>Files of the repository that tests read: specs and sources.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Folder of the library.</summary>
    public static string Library => Path.Combine(Root, "src", "PlanExtractor");

    /// <summary>Folder of these tests.</summary>
    public static string Tests => Path.Combine(Root, "tests", "PlanExtractor.Tests");

    /// <summary>The library's sources: path below its folder with / and text, in ordinal order.</summary>
    public static IReadOnlyList<(string Path, string Text)> Sources { get; } = SourcesOf(Library);

    /// <summary>The PDF reader's sources, in the same way.</summary>
    public static IReadOnlyList<(string Path, string Text)> PdfSources { get; } = SourcesOf(Path.Combine(Root, "src", "PlanExtractor.Pdf"));

    private static IReadOnlyList<(string Path, string Text)> SourcesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .Where(f => !f.Path.StartsWith("bin/", StringComparison.Ordinal) && !f.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanExtractor.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("no PlanExtractor.sln above " + AppContext.BaseDirectory);
    }
}
