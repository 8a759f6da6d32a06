using System.Buffers.Binary;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>What a CFF font says of its glyphs: names or CIDs, and its encoding (Adobe Technical Note 5176). Never fails.</summary>
internal sealed class CffFont
{
    // Operators of the top dictionary.
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 0x0C1E;

    private readonly byte[] _bytes;
    private readonly Dictionary<int, double> _top = [];
    private List<(int Start, int Length)> _strings = [];
    private int[] _charset = [];
    private int _ordering;

    private CffFont(byte[] bytes) => _bytes = bytes;

    /// <summary>Whether the charset holds CIDs instead of names.</summary>
    public bool IsCidKeyed => _top.ContainsKey(RosOperator);

    /// <summary>Opens the data; null where they are damaged.</summary>
    public static CffFont? Open(byte[] bytes)
    {
        var font = new CffFont(bytes);
        try
        {
            font.Read();
            return font;
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Text of a glyph by its name, or null.</summary>
    public string? Text(int glyph) => IsCidKeyed ? null : GlyphNames.Text(Name(glyph));

    /// <summary>Whether its CIDs are those of Adobe-Japan1, whatever the PDF says.</summary>
    public bool IsJapanese => IsCidKeyed && String(_ordering) == "Japan1";

    /// <summary>The glyph of a CID, or null.</summary>
    public int? GlyphOf(int cid) => Array.IndexOf(_charset, cid) is >= 0 and var glyph ? glyph : null;

    /// <summary>Text by code; null where the encoding is a predefined one.</summary>
    public IReadOnlyList<string?>? Encoding()
    {
        var at = (int)_top.GetValueOrDefault(EncodingOperator);
        if (at <= 1 || IsCidKeyed)
            return null;
        var texts = new string?[256];
        try
        {
            var (format, count) = (_bytes[at] & 0x7F, _bytes[at + 1]);
            var glyph = 1;
            for (var i = 0; i < count; i++)
            {
                if (format == 0)
                {
                    texts[_bytes[at + 2 + i]] = Text(glyph++);
                    continue;
                }

                var (first, left) = (_bytes[at + 2 + (2 * i)], _bytes[at + 3 + (2 * i)]);
                for (var n = 0; n <= left && first + n < 256; n++)
                    texts[first + n] = Text(glyph++);
            }
        }
        catch (IndexOutOfRangeException)
        {
            // The table ends too early.
        }

        return texts;
    }

    private string? Name(int glyph)
    {
        if (glyph < 0 || glyph >= _charset.Length)
            return null;
        var sid = _charset[glyph];
        if (sid < CffStrings.Standard.Count)
            return CffStrings.Standard[sid];
        return String(sid);
    }

    private string? String(int sid)
    {
        var index = sid - CffStrings.Standard.Count;
        return index >= 0 && index < _strings.Count
            ? System.Text.Encoding.Latin1.GetString(_bytes, _strings[index].Start, _strings[index].Length)
            : null;
    }

    private void Read()
    {
        var (_, names) = Index(_bytes[2]);
        var (tops, top) = Index(names);
        if (tops.Count > 0)
            ReadTop(tops[0].Start, tops[0].Start + tops[0].Length);
        (_strings, _) = Index(top);
        var glyphs = _top.TryGetValue(CharStringsOperator, out var at) ? Index((int)at).Items.Count : 0;
        ReadCharset((int)_top.GetValueOrDefault(CharsetOperator), Math.Min(glyphs, 65_536));
    }

    private (List<(int Start, int Length)> Items, int End) Index(int at)
    {
        var items = new List<(int, int)>();
        int count = BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));
        if (count == 0)
            return (items, at + 2);
        int size = _bytes[at + 2];
        var data = at + 2 + ((count + 1) * size);
        var last = Offset(at + 3, size);
        for (var i = 1; i <= count; i++)
        {
            var next = Offset(at + 3 + (i * size), size);
            if (next < last || data + next > _bytes.Length)
                break;
            items.Add((data + last, next - last));
            last = next;
        }

        return (items, data + last);
    }

    private int Offset(int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++)
            value = (value << 8) | _bytes[at + i];
        return Math.Clamp(value, 0, _bytes.Length);
    }

    private void ReadTop(int at, int end)
    {
        var (operand, before) = (0.0, 0.0);
        while (at < end)
        {
            int b = _bytes[at++];
            if (b > 21)
            {
                before = operand;
                operand = Operand(b, ref at, end);
                continue;
            }

            var operation = b == 12 ? 0x0C00 | _bytes[at++] : b;
            _top[operation] = operand;
            if (operation == RosOperator)
                _ordering = (int)before;
        }
    }

    private double Operand(int b, ref int at, int end)
    {
        switch (b)
        {
            case 28:
                at += 2;
                return BinaryPrimitives.ReadInt16BigEndian(_bytes.AsSpan(at - 2));
            case 29:
                at += 4;
                return BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(at - 4));
            case 30:
                // A real number, of which no offset is one: to the nibble that ends it.
                while (at < end && (_bytes[at] & 0x0F) != 0x0F && (_bytes[at] >> 4) != 0x0F)
                    at++;
                at++;
                return 0;
            case >= 32 and <= 246:
                return b - 139;
            case >= 247 and <= 250:
                return ((b - 247) * 256) + _bytes[at++] + 108;
            case >= 251 and <= 254:
                return (-(b - 251) * 256) - _bytes[at++] - 108;
            default:
                return 0;
        }
    }

    private void ReadCharset(int at, int glyphs)
    {
        _charset = new int[glyphs];
        if (at <= 2)
        {
            // ISOAdobe: glyphs in the order of the standard strings.
            for (var i = 0; i < glyphs; i++)
                _charset[i] = i;
            return;
        }

        var format = _bytes[at++];
        for (var glyph = 1; glyph < glyphs;)
        {
            int first = BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));
            var left = format == 0 ? 0 : format == 1 ? _bytes[at + 2] : BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at + 2));
            at += format == 0 ? 2 : format == 1 ? 3 : 4;
            for (var i = 0; i <= left && glyph < glyphs; i++)
                _charset[glyph++] = first + i;
        }
    }
}
