using System.IO.Compression;
using System.Text;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.CMapPacker;

/// <summary>Writes what <see cref="CMapPack"/> reads.</summary>
internal static class PackWriter
{
    /// <summary>Writes a pack.</summary>
    /// <param name="maps">The maps, their ranges in order.</param>
    /// <param name="unicode">Text of each CID; null where it has none.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<(CMapPack.Entry Entry, IReadOnlyList<CidRange> Ranges)> maps, IReadOnlyList<string?> unicode,
        Stream output)
    {
        var blocks = maps.Select(m => m.Ranges.Count == 0 ? [] : Block(w => WriteRanges(m.Ranges, w))).ToList();
        var texts = Block(w => WriteUnicode(unicode, w));
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write7BitEncodedInt(maps.Count);
        for (var i = 0; i < maps.Count; i++)
        {
            WriteEntry(maps[i].Entry, writer);
            writer.Write7BitEncodedInt(blocks[i].Length);
        }

        writer.Write7BitEncodedInt(texts.Length);
        foreach (var block in blocks.Append(texts))
            writer.Write(block);
    }

    private static void WriteEntry(CMapPack.Entry entry, BinaryWriter writer)
    {
        writer.Write(entry.Name);
        writer.Write(entry.Base);
        writer.Write(entry.IsVertical);
        writer.Write((byte)entry.Form);
        writer.Write7BitEncodedInt(entry.Spaces.Count);
        foreach (var space in entry.Spaces)
        {
            writer.Write((byte)space.Length);
            writer.Write(space.Low);
            writer.Write(space.High);
        }
    }

    private static void WriteRanges(IReadOnlyList<CidRange> ranges, BinaryWriter writer)
    {
        var (gaps, jumps) = (new List<long>(), new List<long>());
        var (code, cid) = (0L, 0L);
        foreach (var range in ranges)
        {
            gaps.Add(range.Low - code);
            jumps.Add(range.Cid - cid);
            (code, cid) = (range.High + 1L, range.Cid + (range.High - range.Low) + 1L);
        }

        writer.Write7BitEncodedInt(ranges.Count);
        WriteColumn(ranges.Select(r => (long)r.Length), writer);
        WriteColumn(gaps, writer);
        WriteColumn(ranges.Select(r => (long)(r.High - r.Low)), writer);
        WriteColumn(jumps, writer);
    }

    private static void WriteUnicode(IReadOnlyList<string?> unicode, BinaryWriter writer)
    {
        var jumps = new List<long>();
        var last = 0L;
        foreach (var text in unicode)
        {
            foreach (var rune in (text ?? "").EnumerateRunes())
            {
                jumps.Add(rune.Value - last);
                last = rune.Value;
            }

            // Characters in a row have codes in a row more often than not.
            last++;
        }

        writer.Write7BitEncodedInt(unicode.Count);
        WriteColumn(unicode.Select(t => (long)(t ?? "").EnumerateRunes().Count()), writer);
        writer.Write7BitEncodedInt(jumps.Count);
        WriteColumn(jumps, writer);
    }

    // 0, -1, 1, -2 … as 0, 1, 2, 3 …
    private static void WriteColumn(IEnumerable<long> values, BinaryWriter writer)
    {
        foreach (var value in values)
            writer.Write7BitEncodedInt64((value << 1) ^ (value >> 63));
    }

    private static byte[] Block(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(compressed))
            write(writer);
        return bytes.ToArray();
    }
}
