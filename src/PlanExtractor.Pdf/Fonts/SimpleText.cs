using PlanExtractor.Ingest;
using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>
/// Text of the codes of a simple font (ISO 32000-1, 9.6.6 and 9.10.2): the producer's word first, then names of glyphs, then what the
/// embedded font says, then the encoding.
/// </summary>
internal sealed class SimpleText
{
    private const int Symbolic = 4;

    private readonly FontFace _face;
    private readonly IReadOnlyList<string?> _names;
    private readonly ToUnicodeMap? _given;
    private readonly bool _isSymbolic;
    private readonly bool _isBitmap;
    private readonly FontProgram _program;
    private readonly IReadOnlyList<string?>? _named;
    private readonly Lazy<IReadOnlyList<string?>?> _implied;

    /// <summary>Finds out what there is to know; the embedded font is opened when it is first asked.</summary>
    /// <param name="font">The font.</param>
    /// <param name="face">Its name.</param>
    /// <param name="names">Names of glyphs that replace those of the encoding: 256.</param>
    /// <param name="source">Where values come from.</param>
    public SimpleText(PdfDictionary font, FontFace face, IReadOnlyList<string?> names, IObjectSource source)
    {
        var descriptor = source.Dictionary(font, "FontDescriptor");
        var subtype = source.Name(font, "Subtype");
        var encoding = source.Get(font, "Encoding");
        (_face, _names) = (face, names);
        _given = source.ToUnicode(font);
        _isSymbolic = descriptor is not null && ((int)source.Number(descriptor, "Flags", 0) & Symbolic) != 0;
        _isBitmap = subtype == "Type3";
        _program = new FontProgram(descriptor, source);
        _named = BaseEncoding.Named((encoding as PdfName)?.Value ?? (encoding is PdfDictionary d ? source.Name(d, "BaseEncoding") : null));
        var isArbitrary = subtype == "TrueType" && encoding == PdfObject.Null && _isSymbolic && _program.IsEmbedded
            && HasLettersBelowSpace(font, source);
        _implied = new(() => BaseEncoding.BuiltInto(face.Name) ?? _program.Encoding()
            ?? (_isBitmap || isArbitrary ? null : BaseEncoding.Named(subtype == "TrueType" ? "WinAnsiEncoding" : "StandardEncoding")));
    }

    /// <summary>The text of a code, or null where none can be known.</summary>
    public string? Find(int code) =>
        GlyphText.Usable(_given?.Find((uint)code), _face)
        ?? (SymbolFonts.IsSymbolic(_face.Name) ? SymbolFonts.Text(_face.Name, code) : null)
        ?? GlyphText.Usable(_isBitmap ? GlyphNames.TextOfBitmap(_names[code]) : GlyphNames.Text(_names[code]), _face)
        ?? OfSymbol(code)
        ?? (_names[code] is null ? GlyphText.Usable(_named?[code] ?? _implied.Value?[code], _face) : null);

    // Codes 1, 2, 3 … with widths: the producer has numbered the letters as they came, and no encoding can tell what they are.
    private static bool HasLettersBelowSpace(PdfDictionary font, IObjectSource source)
    {
        var first = source.Number(font, "FirstChar", 0);
        return first < ' ' && source.Array(font, "Widths") is { } widths
            && widths.Take(' ' - (int)Math.Max(0, first)).Skip(first == 0 ? 1 : 0).Any(w => source.Number(w, 0) > 0);
    }

    // 9.6.6.4: codes of a symbolic TrueType font go to glyphs by the font's own table, whatever the encoding says.
    private string? OfSymbol(int code) =>
        _isSymbolic && _program.TrueType() is { } font && font.GlyphOfSymbol(code) is { } glyph
            ? GlyphText.Usable(font.Text(glyph), _face)
            : null;
}
