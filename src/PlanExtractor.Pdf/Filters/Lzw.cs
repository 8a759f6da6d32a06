namespace PlanExtractor.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4.2). Of damaged bytes, what comes before the damage.</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int MostCodes = 4096;

    /// <summary>The expanded bytes.</summary>
    /// <param name="bytes">The codes, of 9 to 12 bits.</param>
    /// <param name="early">Whether codes grow one code early, as they usually do.</param>
    /// <param name="limit">How many bytes may come out.</param>
    /// <exception cref="PdfException">There are more than the limit.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> bytes, bool early, int limit)
    {
        using var output = new ByteBuffer((int)Math.Min(limit, 3L * bytes.Length), limit);

        // Each code is a run of bytes that was written before: where it began, and how long it is.
        var (starts, lengths) = (new int[MostCodes], new int[MostCodes]);
        var (next, width, previous) = (EndOfData + 1, 9, -1);
        var (buffer, bits, previousStart) = (0, 0, 0);
        foreach (var b in bytes)
        {
            buffer = ((buffer << 8) | b) & 0xFFFFFF;
            bits += 8;
            if (bits < width)
                continue;
            bits -= width;
            var code = (buffer >> bits) & ((1 << width) - 1);
            if (code == EndOfData)
                break;
            if (code == Clear)
            {
                (next, width, previous) = (EndOfData + 1, 9, -1);
                continue;
            }

            if (previous >= 0 && next < MostCodes)
            {
                // The run before and the byte after it, which is written next.
                (starts[next], lengths[next]) = (previousStart, (previous < Clear ? 1 : lengths[previous]) + 1);
                next++;
            }

            if (code >= next)
                break;
            (previous, previousStart) = (code, output.Count);
            if (code < Clear)
                output.Add((byte)code);
            else
                Copy(output, starts[code], lengths[code]);
            var reach = next + (previous >= 0 ? 1 : 0) - (early ? 0 : 1);
            width = reach >= 2048 ? 12 : reach >= 1024 ? 11 : reach >= 512 ? 10 : 9;
        }

        return output.ToArray();
    }

    // A run may reach into itself by one byte.
    private static void Copy(ByteBuffer output, int start, int length)
    {
        var room = output.Room(length);
        var written = output.Written;
        for (var i = 0; i < length; i++)
            room[i] = start + i < written.Length ? written[start + i] : room[start + i - written.Length];
        output.Advance(length);
    }
}
