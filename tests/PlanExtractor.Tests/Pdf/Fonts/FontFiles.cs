using System.Buffers.Binary;

namespace PlanExtractor.Tests.Pdf.Fonts;

/// <summary>Small font files, made up for tests.</summary>
internal static class FontFiles
{
    /// <summary>A TrueType file that has nothing but a cmap (3, 1) of format 4.</summary>
    public static byte[] TrueType(params (int Character, int Glyph)[] characters) => File(Subtable4(characters), platform: 3, encoding: 1);

    /// <summary>A TrueType file with one subtable of its cmap.</summary>
    public static byte[] File(byte[] subtable, int platform, int encoding) =>
    [
        0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
        .. "cmap"u8, 0, 0, 0, 0, .. U32(28), .. U32(12 + subtable.Length),
        0, 0, 0, 1, .. U16(platform), .. U16(encoding), .. U32(12),
        .. subtable,
    ];

    /// <summary>Two bytes.</summary>
    public static byte[] U16(int value) => [(byte)(value >> 8), (byte)value];

    /// <summary>Four bytes.</summary>
    public static byte[] U32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    // A segment for each character, and the one that ends the table.
    private static byte[] Subtable4((int Character, int Glyph)[] characters)
    {
        var segments = characters.OrderBy(c => c.Character).Append((0xFFFF, 0)).ToList();
        return
        [
            .. U16(4), .. U16(16 + (8 * segments.Count)), 0, 0, .. U16(2 * segments.Count), 0, 0, 0, 0, 0, 0,
            .. segments.SelectMany(s => U16(s.Item1)), 0, 0,
            .. segments.SelectMany(s => U16(s.Item1)),
            .. segments.SelectMany(s => U16(s.Item2 - s.Item1)),
            .. segments.SelectMany(_ => U16(0)),
        ];
    }
}
