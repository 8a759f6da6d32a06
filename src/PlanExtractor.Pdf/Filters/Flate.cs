using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PlanExtractor.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-1, 7.4.4). Of damaged bytes, what comes before the damage.</summary>
internal static class Flate
{
    private const int Step = 32768;
    private const int HeaderBytes = 2;

    /// <summary>The inflated bytes.</summary>
    /// <exception cref="PdfException">There are more than the limit.</exception>
    public static byte[] Decode(ReadOnlyMemory<byte> bytes, int limit)
    {
        // Some producers put a line feed before the zlib header.
        var start = bytes;
        while (start.Length > 2 && start.Span[0] is (byte)'\n' or (byte)'\r')
            start = start[1..];
        var whole = Inflate(start, withHeader: true, limit);

        // The header may be missing.
        return whole.Length > 0 || start.Length <= 2 ? whole : Inflate(start, withHeader: false, limit);
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> bytes, bool withHeader, int limit)
    {
        using var output = new ByteBuffer((int)Math.Min(limit, (4L * bytes.Length) + 256), limit);
        using var inflated = Open(bytes, withHeader);
        try
        {
            while (true)
            {
                // A step at most, as that is what damage makes us read again, slowly.
                var step = Math.Min(Step, Math.Max(1, limit - output.Count));
                var read = inflated.Read(output.Room(step)[..step]);
                if (read == 0)
                    break;
                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            AddRest(withHeader && bytes.Length > HeaderBytes ? bytes[HeaderBytes..] : bytes, output);
        }

        return output.ToArray();
    }

    // The call that meets the damage throws away what it has inflated: again up to there, and then byte by byte; without the header
    // and the checksum, which may be all that is damaged.
    private static void AddRest(ReadOnlyMemory<byte> bytes, ByteBuffer output)
    {
        using var inflated = Open(bytes, withHeader: false);
        try
        {
            var known = new byte[Step];
            for (int left = output.Count, read; left > 0 && (read = inflated.Read(known, 0, Math.Min(left, Step))) > 0;)
                left -= read;
            while (inflated.Read(output.Room(1)[..1]) > 0)
                output.Advance(1);
        }
        catch (InvalidDataException)
        {
            // The rest is lost; what was inflated is kept.
        }
    }

    private static Stream Open(ReadOnlyMemory<byte> bytes, bool withHeader)
    {
        var input = MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        return withHeader ? new ZLibStream(input, CompressionMode.Decompress) : new DeflateStream(input, CompressionMode.Decompress);
    }
}
