using PlanExtractor.Tests.Corpus;

namespace PlanExtractor.Tests.Docs;

/// <summary>Texts of the repository.</summary>
internal static class Repository
{
    /// <summary>Path of a file, from its path in the repository.</summary>
    public static string At(string path) => Path.Combine(PlanFiles.Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>The C# sources of library and command line, without what the build makes.</summary>
    public static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(d => d is "bin" or "obj"))
            .Select(File.ReadAllText);
}
