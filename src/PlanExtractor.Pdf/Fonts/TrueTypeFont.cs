using System.Buffers.Binary;
using System.Text;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>What an embedded TrueType or OpenType font says of its glyphs' characters. Never fails: what is damaged is not known.</summary>
internal sealed class TrueTypeFont
{
    private const int MostTables = 64;

    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Start, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _symbols = [];
    private readonly Dictionary<int, int> _characters = [];
    private string?[] _names = [];

    private TrueTypeFont(byte[] bytes) => _bytes = bytes;

    /// <summary>Opens a font file; null where it is none.</summary>
    public static TrueTypeFont? Open(byte[] bytes)
    {
        var font = new TrueTypeFont(bytes);
        try
        {
            if (!font.ReadTables())
                return null;
            font.ReadCharacters();
            font._names = PostNames.Read(font.Table("post"));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A table ends too early; what was read until then holds.
        }

        return font;
    }

    /// <summary>The bytes of a table; empty where there is none.</summary>
    public ReadOnlySpan<byte> Table(string tag) => _tables.TryGetValue(tag, out var t) ? _bytes.AsSpan(t.Start, t.Length) : [];

    /// <summary>Unicode of a glyph, or null.</summary>
    public string? Text(int glyph) =>
        _characters.TryGetValue(glyph, out var character) ? new Rune(character).ToString()
        : glyph >= 0 && glyph < _names.Length ? GlyphNames.Text(_names[glyph]) : null;

    /// <summary>The glyph of a code of a symbolic font, or null.</summary>
    public int? GlyphOfSymbol(int code) =>
        _symbols.TryGetValue(code, out var glyph) || _symbols.TryGetValue(0xF000 + code, out glyph) ? glyph : null;

    private bool ReadTables()
    {
        if (_bytes.Length < 12)
            return false;
        var start = U32(0) == 0x74746366 ? (int)U32(12) : 0; // ttcf
        if (start < 0 || start + 12 > _bytes.Length || U32(start) is not (0x00010000 or 0x4F54544F or 0x74727565))
            return false;
        var count = Math.Min((int)U16(start + 4), MostTables);
        for (var i = 0; i < count && start + 28 + (16 * i) <= _bytes.Length; i++)
        {
            var entry = start + 12 + (16 * i);
            var (from, length) = (U32(entry + 8), U32(entry + 12));
            if (from < _bytes.Length)
                _tables[Encoding.Latin1.GetString(_bytes, entry, 4)] = ((int)from, (int)Math.Min(length, _bytes.Length - from));
        }

        return true;
    }

    private void ReadCharacters()
    {
        if (!_tables.TryGetValue("cmap", out var table))
            return;
        var count = U16(table.Start + 2);
        for (var i = 0; i < Math.Min((int)count, MostTables); i++)
        {
            var entry = table.Start + 4 + (8 * i);
            var (platform, encoding, at) = (U16(entry), U16(entry + 2), table.Start + (long)U32(entry + 4));
            if (at + 8 > _bytes.Length)
                continue;
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            foreach (var (code, glyph) in CharacterTable.Read(_bytes, (int)at))
            {
                // Codes of the Macintosh (1, 0) are whatever a subset's producer has made of them; private ones (3, 0) have a meaning.
                if (isUnicode || code >= 0xF000)
                    AddCharacter(glyph, code);
                if (!isUnicode)
                    _symbols.TryAdd(code, glyph);
            }
        }
    }

    // Of several characters the ordinary one: 行 before the radical ⾏, a space before a no-break space.
    private void AddCharacter(int glyph, int code)
    {
        if (glyph == 0 || !Rune.IsValid(code))
            return;
        if (!_characters.TryGetValue(glyph, out var known) || Rank(code) < Rank(known))
            _characters[glyph] = code;
    }

    private static int Rank(int code) => code switch
    {
        < 0x20 or 0xA0 or 0xAD or 0x2126 or 0x2206 => 3,
        >= 0x2E80 and <= 0x2FD5 => 2,
        >= 0xE000 and <= 0xF8FF => 4,
        >= 0xF900 and <= 0xFAFF or >= 0x2F800 and <= 0x2FA1F => 2,
        _ => 0,
    };

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(at));
}
