namespace PlanExtractor.Tests.Cli;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("planextractor-").FullName;

    public string At(string name) => System.IO.Path.Join(Path, name);

    public string Add(string name, string text = "text")
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Names of all files under a folder of it, in ordinal order.</summary>
    public string[] Names(string folder = "") =>
        [.. Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories).Select(System.IO.Path.GetFileName)
            .Order(StringComparer.Ordinal)!];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
