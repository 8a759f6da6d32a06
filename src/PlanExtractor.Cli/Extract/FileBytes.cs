namespace PlanExtractor.Cli.Extract;

/// <summary>A file has more bytes than the user allows.</summary>
internal sealed class FileTooLargeException(string message) : IOException(message);

/// <summary>The bytes of a file, if it is not too large.</summary>
internal static class FileBytes
{
    private const int Mebibyte = 1024 * 1024;

    // Documents of long plans have one or two.
    private const int MaxDocument = 64;

    /// <summary>Bytes of a source, which may be as large as the user allows.</summary>
    /// <exception cref="IOException">The file cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] Read(string path, int maxMebibytes) => Read(path, maxMebibytes, " (see --max-size)");

    /// <summary>Bytes of a document that this program or another wrote.</summary>
    /// <exception cref="IOException">The file cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadDocument(string path) => Read(path, MaxDocument, "");

    private static byte[] Read(string path, int maxMebibytes, string remedy)
    {
        using var stream = File.OpenRead(path);
        var limit = (long)maxMebibytes * Mebibyte;
        if (stream.CanSeek && stream.Length > limit)
            throw TooLarge(maxMebibytes, remedy);

        // A device or a growing file can give more than its length says.
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
                throw TooLarge(maxMebibytes, remedy);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static FileTooLargeException TooLarge(int maxMebibytes, string remedy) =>
        new($"larger than the limit of {maxMebibytes} MiB{remedy}");
}
