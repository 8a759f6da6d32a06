namespace PlanExtractor.Cli.Batch;

/// <summary>What tells whether a file is being written: size and time of the last change.</summary>
internal readonly record struct SourceStamp(long Bytes, DateTime Changed)
{
    /// <summary>The stamp of a file now.</summary>
    /// <exception cref="IOException">The file is not there, or cannot be asked.</exception>
    public static SourceStamp Take(string path)
    {
        var file = new FileInfo(path);
        return new SourceStamp(file.Length, file.LastWriteTimeUtc);
    }
}
