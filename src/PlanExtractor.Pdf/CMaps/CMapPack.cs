using System.IO.Compression;
using System.Text;

namespace PlanExtractor.Pdf.CMaps;

/// <summary>
/// The predefined CMaps for Japanese (ISO 32000-1, 9.7.5.2) and the Unicode of Adobe-Japan1's characters, packed: numbers as differences in
/// as few bytes as they need, all compressed. <c>tools/PlanExtractor.CMapPacker</c> makes the file from Adobe's cMap files.
/// </summary>
internal static class CMapPack
{
    /// <summary>One map of the pack.</summary>
    /// <param name="Name"><c>90ms-RKSJ-H</c></param>
    /// <param name="Base">Name of the map on which it is built; empty for none.</param>
    /// <param name="IsVertical">Whether lines run downwards.</param>
    /// <param name="Spaces">Its code spaces.</param>
    /// <param name="Ranges">Its own ranges.</param>
    public sealed record Entry(string Name, string Base, bool IsVertical, IReadOnlyList<CodeSpace> Spaces, IReadOnlyList<CidRange> Ranges);

    /// <summary>Writes a pack.</summary>
    /// <param name="entries">The maps.</param>
    /// <param name="unicode">Text of each CID; null where it has none.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<Entry> entries, IReadOnlyList<string?> unicode, Stream output)
    {
        using var compressed = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        writer.Write7BitEncodedInt(entries.Count);
        foreach (var entry in entries)
        {
            writer.Write(entry.Name);
            writer.Write(entry.Base);
            writer.Write(entry.IsVertical);
            WriteSpaces(entry.Spaces, writer);
            WriteRanges(entry.Ranges, writer);
        }

        writer.Write7BitEncodedInt(unicode.Count);
        var last = 0;
        foreach (var text in unicode)
        {
            // One character as its difference to the last, doubled; others with their length, odd.
            if (text is { Length: 1 })
            {
                writer.Write7BitEncodedInt64((Signed(text[0] - last) << 1) | 0);
                last = text[0];
            }
            else
            {
                writer.Write7BitEncodedInt64((((text?.Length ?? -1) + 1) << 1) | 1);
                foreach (var c in text ?? "")
                    writer.Write7BitEncodedInt(c);
            }
        }
    }

    /// <summary>Reads a pack.</summary>
    public static (IReadOnlyList<Entry> Entries, string?[] Unicode) Read(Stream input)
    {
        using var inflated = new BrotliStream(input, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflated.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes, Encoding.UTF8);
        var entries = new Entry[reader.Read7BitEncodedInt()];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new Entry(reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), ReadSpaces(reader), ReadRanges(reader));
        return (entries, ReadUnicode(reader));
    }

    private static void WriteSpaces(IReadOnlyList<CodeSpace> spaces, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(spaces.Count);
        foreach (var space in spaces)
        {
            writer.Write((byte)space.Length);
            writer.Write(space.Low);
            writer.Write(space.High);
        }
    }

    private static CodeSpace[] ReadSpaces(BinaryReader reader)
    {
        var spaces = new CodeSpace[reader.Read7BitEncodedInt()];
        for (var i = 0; i < spaces.Length; i++)
            spaces[i] = new CodeSpace(reader.ReadByte(), reader.ReadUInt32(), reader.ReadUInt32());
        return spaces;
    }

    private static void WriteRanges(IReadOnlyList<CidRange> ranges, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(ranges.Count);
        var (code, cid) = (0L, 0L);
        foreach (var range in ranges)
        {
            writer.Write((byte)range.Length);
            writer.Write7BitEncodedInt64(Signed(range.Low - code));
            writer.Write7BitEncodedInt64(range.High - range.Low);
            writer.Write7BitEncodedInt64(Signed(range.Cid - cid));
            (code, cid) = (range.High + 1L, range.Cid + (range.High - range.Low) + 1L);
        }
    }

    private static CidRange[] ReadRanges(BinaryReader reader)
    {
        var ranges = new CidRange[reader.Read7BitEncodedInt()];
        var (code, cid) = (0L, 0L);
        for (var i = 0; i < ranges.Length; i++)
        {
            var length = reader.ReadByte();
            var low = code + Unsigned(reader.Read7BitEncodedInt64());
            var high = low + reader.Read7BitEncodedInt64();
            var first = cid + Unsigned(reader.Read7BitEncodedInt64());
            ranges[i] = new CidRange(length, (uint)low, (uint)high, (int)first);
            (code, cid) = (high + 1, first + (high - low) + 1);
        }

        return ranges;
    }

    private static string?[] ReadUnicode(BinaryReader reader)
    {
        var unicode = new string?[reader.Read7BitEncodedInt()];
        var last = 0;
        for (var i = 0; i < unicode.Length; i++)
        {
            var value = reader.Read7BitEncodedInt64();
            if ((value & 1) == 0)
            {
                last += (int)Unsigned(value >> 1);
                unicode[i] = ((char)last).ToString();
            }
            else if ((int)(value >> 1) - 1 is >= 0 and var length)
            {
                var text = new char[length];
                for (var n = 0; n < length; n++)
                    text[n] = (char)reader.Read7BitEncodedInt();
                unicode[i] = new string(text);
            }
        }

        return unicode;
    }

    // 0, -1, 1, -2 … as 0, 1, 2, 3 …
    private static long Signed(long value) => (value << 1) ^ (value >> 63);

    private static long Unsigned(long value) => (value >> 1) ^ -(value & 1);
}
