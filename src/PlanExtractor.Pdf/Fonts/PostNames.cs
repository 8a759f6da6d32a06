using System.Buffers.Binary;
using System.Text;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Names of glyphs in a font's table post, format 2; those of the standard order are left to the encoding.</summary>
internal static class PostNames
{
    // The first 258 names are those of the Macintosh.
    private const int Standard = 258;

    /// <summary>Name by glyph; null where it is not told.</summary>
    public static string?[] Read(ReadOnlySpan<byte> table)
    {
        if (table.Length < 34 || BinaryPrimitives.ReadUInt32BigEndian(table) != 0x00020000)
            return [];
        int count = BinaryPrimitives.ReadUInt16BigEndian(table[32..]);
        if (table.Length < 34 + (2 * count))
            return [];
        var strings = new List<string>();
        for (var at = 34 + (2 * count); at < table.Length && at + 1 + table[at] <= table.Length; at += 1 + table[at])
            strings.Add(Encoding.Latin1.GetString(table.Slice(at + 1, table[at])));
        var names = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var index = BinaryPrimitives.ReadUInt16BigEndian(table[(34 + (2 * i))..]) - Standard;
            names[i] = index >= 0 && index < strings.Count ? strings[index] : null;
        }

        return names;
    }
}
