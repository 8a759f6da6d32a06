namespace PlanExtractor.Cli.Batch;

/// <summary>A document that was read and is not yet kept; removed, unless it is moved to its place.</summary>
/// <param name="path">Where it is, or will be, written.</param>
internal sealed class Draft(string path) : IDisposable
{
    public string Path => path;

    /// <summary>Keeps it: readers of that place see what was there until the whole new document is.</summary>
    /// <exception cref="IOException">It cannot be moved there; what is there stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission, or there is a folder of that name.</exception>
    public void MoveTo(string place) => File.Move(path, place, overwrite: true);

    // What cannot be removed harms nobody: the next run does it.
    public void Dispose()
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
