using PlanExtractor.Cli.Extract;

namespace PlanExtractor.Cli.Batch;

/// <summary>A file that the run shall read.</summary>
/// <param name="Key">What it is called in state and report: its path below the source folder, with <c>/</c>.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Trouble">Why it, or the folder it stands for, cannot be read, or null.</param>
internal sealed record SourceFile(string Key, string Path, string? Trouble = null);

/// <summary>Finds the files of a run.</summary>
internal static class Sources
{
    /// <summary>The files in ordinal order; links to folders are not followed, so there is no cycle.</summary>
    public static IReadOnlyList<SourceFile> Find(RunSettings settings)
    {
        var root = Directory.Exists(settings.Source) ? settings.Source : Path.GetDirectoryName(Path.GetFullPath(settings.Source))!;
        return [.. FileFinder.Find([settings.Source], settings.Patterns).Select(f => new SourceFile(Key(root, f.Path), f.Path, f.Trouble))];
    }

    private static string Key(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
}
