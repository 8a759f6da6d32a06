namespace PlanExtractor.Cli.Extract;

/// <summary>A file to read, or a path under which there is none.</summary>
/// <param name="Path">As the user gave it, or below a folder that the user gave.</param>
/// <param name="Trouble">Why it cannot be read, or null.</param>
internal sealed record FoundFile(string Path, string? Trouble = null)
{
    /// <summary>Without directory: all that a document may know of the path.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
