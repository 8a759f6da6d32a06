using System.Buffers.Binary;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>A subtable of a font's cmap, formats 0, 4, 6 and 12: which glyph a code selects.</summary>
internal static class CharacterTable
{
    private const int MostCodes = 200_000;

    /// <summary>Codes and glyphs; as many as can be read.</summary>
    public static List<(int Code, int Glyph)> Read(byte[] bytes, int start)
    {
        var table = bytes.AsSpan(start);
        var found = new List<(int, int)>();
        try
        {
            switch (U16(table, 0))
            {
                case 0:
                    for (var code = 0; code < 256; code++)
                        found.Add((code, table[6 + code]));
                    break;
                case 4:
                    Segments(table, found);
                    break;
                case 6:
                    for (var i = 0; i < U16(table, 8); i++)
                        found.Add((U16(table, 6) + i, U16(table, 10 + (2 * i))));
                    break;
                case 12:
                    Groups(table, found);
                    break;
            }
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            // The table ends too early.
        }

        return found;
    }

    private static void Segments(ReadOnlySpan<byte> table, List<(int, int)> found)
    {
        var count = U16(table, 6) / 2;
        for (var i = 0; i < count; i++)
        {
            var (end, start) = (U16(table, 14 + (2 * i)), U16(table, 16 + (2 * count) + (2 * i)));
            var delta = U16(table, 16 + (4 * count) + (2 * i));
            var place = 16 + (6 * count) + (2 * i);
            var offset = U16(table, place);
            for (int code = start; code <= end && code < 0xFFFF && found.Count < MostCodes; code++)
            {
                var glyph = offset == 0 ? code : U16(table, place + offset + (2 * (code - start)));
                if (offset == 0 || glyph != 0)
                    found.Add((code, (glyph + delta) & 0xFFFF));
            }
        }
    }

    private static void Groups(ReadOnlySpan<byte> table, List<(int, int)> found)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < count && found.Count < MostCodes; i++)
        {
            var group = table[(16 + (12 * i))..];
            var (first, last) = (BinaryPrimitives.ReadUInt32BigEndian(group), BinaryPrimitives.ReadUInt32BigEndian(group[4..]));
            var glyph = BinaryPrimitives.ReadUInt32BigEndian(group[8..]);
            for (var code = first; code <= last && code <= 0x10FFFF && found.Count < MostCodes; code++)
                found.Add(((int)code, (int)(glyph + code - first)));
        }
    }

    private static ushort U16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
}
