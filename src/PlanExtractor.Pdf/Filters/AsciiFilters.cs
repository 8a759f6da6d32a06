using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Filters;

/// <summary>ASCIIHexDecode and ASCII85Decode (ISO 32000-1, 7.4.2 and 7.4.3).</summary>
internal static class AsciiFilters
{
    /// <summary><c>8ABF&gt;</c></summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        var result = new byte[(bytes.Length + 1) / 2];
        var count = 0;
        foreach (var b in bytes)
        {
            if (b == '>')
                break;
            if (CharacterClass.Digit(b) is >= 0 and var digit)
            {
                result[count / 2] |= (byte)(count % 2 == 0 ? digit << 4 : digit);
                count++;
            }
        }

        return result[..((count + 1) / 2)];
    }

    /// <summary>Five characters are four bytes, <c>z</c> is four zeros, <c>~</c> ends.</summary>
    /// <exception cref="PdfException">There are more bytes than the limit.</exception>
    public static byte[] Ascii85(ReadOnlySpan<byte> bytes, int limit)
    {
        using var output = new ByteBuffer(bytes.Length, limit);
        Span<byte> group = stackalloc byte[5];
        var count = 0;
        foreach (var b in bytes)
        {
            if (b == '~')
                break;
            if (b == 'z' && count == 0)
                Add(output, 0, 4);
            else if (b is >= (byte)'!' and <= (byte)'u')
                group[count++] = (byte)(b - '!');
            if (count == 5)
            {
                Add(output, Value(group), 4);
                count = 0;
            }
        }

        if (count > 1)
        {
            group[count..].Fill(84);
            Add(output, Value(group), count - 1);
        }

        return output.ToArray();
    }

    private static uint Value(ReadOnlySpan<byte> group)
    {
        uint value = 0;
        foreach (var digit in group)
            value = unchecked((value * 85) + digit);
        return value;
    }

    private static void Add(ByteBuffer output, uint value, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            output.Add((byte)(value >> (24 - (8 * i))));
    }
}
