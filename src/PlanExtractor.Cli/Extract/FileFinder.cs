using System.IO.Enumeration;

namespace PlanExtractor.Cli.Extract;

/// <summary>Finds the files that paths of a command line stand for.</summary>
internal static class FileFinder
{
    /// <summary>
    /// Files as given, whatever their name; of folders, and folders in them, those that match a pattern, in ordinal order. Links to
    /// folders inside a folder are not followed, so there is no cycle. A file found twice is listed once.
    /// </summary>
    public static IReadOnlyList<FoundFile> Find(IReadOnlyList<string> paths, IReadOnlyList<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. paths.SelectMany(path => Under(path, patterns)).Where(file => seen.Add(Path.GetFullPath(file.Path)))];
    }

    private static IEnumerable<FoundFile> Under(string path, IReadOnlyList<string> patterns) =>
        path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? [new FoundFile(".", "not a path")]
        : Directory.Exists(path) ? InFolder(path, patterns)
        : File.Exists(path) ? [new FoundFile(path)]
        : [new FoundFile(path, "no such file or folder")];

    private static IEnumerable<FoundFile> InFolder(string folder, IReadOnlyList<string> patterns)
    {
        if (Entries(folder, out var trouble) is not { } entries)
            return [new FoundFile(folder, trouble)];
        return entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).SelectMany(entry => entry switch
        {
            DirectoryInfo { LinkTarget: null } => InFolder(Path.Join(folder, entry.Name), patterns),
            FileInfo when patterns.Any(p => FileSystemName.MatchesSimpleExpression(p, entry.Name)) =>
                [new FoundFile(Path.Join(folder, entry.Name))],
            _ => [],
        });
    }

    private static FileSystemInfo[]? Entries(string folder, out string? trouble)
    {
        try
        {
            trouble = null;
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            trouble = FileTrouble.Describe(e);
            return null;
        }
    }
}
