using System.IO.Compression;
using System.Text;

namespace PlanExtractor.Pdf.CMaps;

/// <summary>
/// Reads the pack of predefined CMaps for Japanese (ISO 32000-1, 9.7.5.2) and of the Unicode of Adobe-Japan1's characters: a directory,
/// then one compressed block for each map, so that a document pays for the maps that it names. Numbers are differences to what was to be
/// expected, column by column. <c>tools/PlanExtractor.CMapPacker</c> writes it.
/// </summary>
internal sealed class CMapPack
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (Entry Entry, int Start, int Length)> _entries = new(StringComparer.Ordinal);
    private readonly (int Start, int Length) _unicode;

    /// <summary>Reads the directory.</summary>
    public CMapPack(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        _bytes = copy.ToArray();
        copy.Position = 0;
        using var reader = new BinaryReader(copy, Encoding.UTF8);
        var list = new (Entry Entry, int Length)[reader.Read7BitEncodedInt()];
        for (var i = 0; i < list.Length; i++)
            list[i] = (ReadEntry(reader), reader.Read7BitEncodedInt());
        var unicode = reader.Read7BitEncodedInt();
        var at = (int)copy.Position;
        foreach (var (entry, length) in list)
        {
            _entries.Add(entry.Name, (entry, at, length));
            at += length;
        }

        _unicode = (at, unicode);
    }

    /// <summary>Names of the maps.</summary>
    public IReadOnlyCollection<string> Names => _entries.Keys;

    /// <summary>The head of a map; null where there is none of the name.</summary>
    public Entry? Find(string name) => _entries.TryGetValue(name, out var found) ? found.Entry : null;

    /// <summary>The ranges of a map, in order and without overlap.</summary>
    public IReadOnlyList<CidRange> Ranges(string name)
    {
        var (_, start, length) = _entries[name];
        if (length == 0)
            return [];
        using var reader = Inflate(start, length);
        var ranges = new CidRange[reader.Read7BitEncodedInt()];
        var (lengths, gaps, extents, jumps) = (Column(reader, ranges.Length), Column(reader, ranges.Length), Column(reader, ranges.Length),
            Column(reader, ranges.Length));
        var (code, cid) = (0L, 0L);
        for (var i = 0; i < ranges.Length; i++)
        {
            var (low, first) = (code + gaps[i], cid + jumps[i]);
            ranges[i] = new CidRange((int)lengths[i], (uint)low, (uint)(low + extents[i]), (int)first);
            (code, cid) = (low + extents[i] + 1, first + extents[i] + 1);
        }

        return ranges;
    }

    /// <summary>Text of each CID; null where it has none.</summary>
    public string?[] Unicode()
    {
        using var reader = Inflate(_unicode.Start, _unicode.Length);
        var texts = new string?[reader.Read7BitEncodedInt()];
        var (lengths, jumps) = (Column(reader, texts.Length), Column(reader, reader.Read7BitEncodedInt()));
        var (at, last) = (0, 0L);
        for (var cid = 0; cid < texts.Length; cid++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < lengths[cid]; i++)
                text.Append(new Rune((int)(last += jumps[at++])).ToString());
            texts[cid] = text.Length == 0 ? null : text.ToString();
            last++;
        }

        return texts;
    }

    private static Entry ReadEntry(BinaryReader reader)
    {
        var (name, @base, isVertical, form) = (reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), (CodeForm)reader.ReadByte());
        var spaces = new CodeSpace[reader.Read7BitEncodedInt()];
        for (var i = 0; i < spaces.Length; i++)
            spaces[i] = new CodeSpace(reader.ReadByte(), reader.ReadUInt32(), reader.ReadUInt32());
        return new Entry(name, @base, isVertical, form, spaces);
    }

    // 0, -1, 1, -2 … are written as 0, 1, 2, 3 …
    private static long[] Column(BinaryReader reader, int count)
    {
        var values = new long[count];
        for (var i = 0; i < count; i++)
            values[i] = reader.Read7BitEncodedInt64() is var v ? (v >> 1) ^ -(v & 1) : 0;
        return values;
    }

    private BinaryReader Inflate(int start, int length)
    {
        using var inflated = new BrotliStream(new MemoryStream(_bytes, start, length), CompressionMode.Decompress);
        var copy = new MemoryStream();
        inflated.CopyTo(copy);
        copy.Position = 0;
        return new BinaryReader(copy);
    }

    /// <summary>The head of a map.</summary>
    /// <param name="Name"><c>90ms-RKSJ-H</c></param>
    /// <param name="Base">Name of the map on which it is built; empty for none.</param>
    /// <param name="IsVertical">Whether lines run downwards.</param>
    /// <param name="Form">How its codes write those of the base.</param>
    /// <param name="Spaces">Its own code spaces.</param>
    public sealed record Entry(string Name, string Base, bool IsVertical, CodeForm Form, IReadOnlyList<CodeSpace> Spaces);
}
