namespace PlanExtractor.Pdf.Filters;

/// <summary>Undoes the prediction of rows that stands before Flate and LZW (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    /// <summary>The rows as they were.</summary>
    /// <param name="bytes">Predicted rows; changed in place for TIFF.</param>
    /// <param name="isPng">Whether each row begins with its PNG predictor; else all have TIFF's.</param>
    /// <param name="colors">Components per sample.</param>
    /// <param name="bits">Bits per component.</param>
    /// <param name="columns">Samples per row.</param>
    /// <exception cref="PdfException">The row is longer than any.</exception>
    public static byte[] Undo(byte[] bytes, bool isPng, int colors, int bits, int columns)
    {
        var rowBits = (long)colors * bits * columns;
        if (rowBits > 8L << 26)
            throw new PdfException("a predictor has rows of absurd length");
        var row = (int)((rowBits + 7) / 8);
        var pixel = (int)Math.Max(1, (long)colors * bits / 8);
        return isPng ? Png(bytes, row, pixel) : bits == 8 ? Tiff(bytes, row, pixel) : bytes;
    }

    private static byte[] Tiff(byte[] bytes, int row, int pixel)
    {
        for (var start = 0; start + row <= bytes.Length; start += row)
        {
            for (var i = start + pixel; i < start + row; i++)
                bytes[i] += bytes[i - pixel];
        }

        return bytes;
    }

    private static byte[] Png(byte[] bytes, int row, int pixel)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var output = new byte[(long)rows * row <= bytes.Length ? rows * row : bytes.Length];
        var (above, written) = (new byte[row], 0);
        for (var at = 0; at < bytes.Length;)
        {
            var kind = bytes[at++];
            var length = Math.Min(row, Math.Min(bytes.Length - at, output.Length - written));
            var current = output.AsSpan(written, length);
            bytes.AsSpan(at, length).CopyTo(current);
            Undo(kind, current, above, pixel);
            current.CopyTo(above);
            written += length;
            at += Math.Max(length, 1);
        }

        return written == output.Length ? output : output[..written];
    }

    private static void Undo(byte kind, Span<byte> current, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < current.Length && kind is >= 1 and <= 4; i++)
        {
            int left = i >= pixel ? current[i - pixel] : 0;
            int up = above[i];
            current[i] += (byte)(kind switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, i >= pixel ? above[i - pixel] : 0),
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
