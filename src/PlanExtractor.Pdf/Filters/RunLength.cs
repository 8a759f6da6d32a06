namespace PlanExtractor.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-1, 7.4.5).</summary>
internal static class RunLength
{
    private const byte EndOfData = 128;

    /// <summary>The expanded bytes.</summary>
    /// <exception cref="PdfException">There are more than the limit.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> bytes, int limit)
    {
        using var output = new ByteBuffer(2 * bytes.Length, limit);
        for (var i = 0; i < bytes.Length && bytes[i] != EndOfData;)
        {
            int length = bytes[i++];
            if (length < EndOfData)
            {
                var run = bytes.Slice(i, Math.Min(length + 1, bytes.Length - i));
                run.CopyTo(output.Room(run.Length));
                output.Advance(run.Length);
                i += run.Length;
            }
            else if (i < bytes.Length)
            {
                output.Room(257 - length)[..(257 - length)].Fill(bytes[i++]);
                output.Advance(257 - length);
            }
        }

        return output.ToArray();
    }
}
