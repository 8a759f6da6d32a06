namespace PlanExtractor.Cli.Batch.State;

/// <summary>A file that only grows, by whole lines.</summary>
internal sealed class Journal : IDisposable
{
    private readonly FileStream _file;

    private Journal(FileStream file) => _file = file;

    /// <summary>Begins an empty one.</summary>
    public static Journal Begin(string path) => new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));

    /// <summary>Adds a line; it is with the operating system when this returns, so that it outlives the process.</summary>
    /// <exception cref="IOException">It could not be added, and no part of it stays.</exception>
    public void Append(ReadOnlySpan<byte> line)
    {
        var end = _file.Position;
        try
        {
            _file.Write([.. line, (byte)'\n']);
        }
        catch (IOException)
        {
            _file.SetLength(end);
            _file.Position = end;
            throw;
        }
    }

    public void Dispose() => _file.Dispose();
}
