using System.Text;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>
/// Text of the characters of a composite font (ISO 32000-1, 9.10.2): the producer's word first, unless that says nothing; then the
/// character's place in Adobe-Japan1; then the embedded font's own tables turned around.
/// </summary>
internal sealed class CompositeText
{
    private readonly ToUnicodeMap? _given;
    private readonly bool _isJapanese;
    private readonly bool _isUnicode;
    private readonly FontFace _face;
    private readonly Func<int, double> _wideFrom;
    private readonly Lazy<Func<int, string?>> _program;

    /// <summary>Finds out what there is to know; the embedded font is opened when it is first asked.</summary>
    public CompositeText(PdfDictionary font, PdfDictionary descendant, CMap map, CidMetrics metrics, FontFace face, IObjectSource source)
    {
        var program = new FontProgram(source.Dictionary(descendant, "FontDescriptor"), source);
        var glyphs = source.Bytes(descendant, "CIDToGIDMap");
        var encoding = source.Name(font, "Encoding") ?? "";
        _face = face;
        _program = new(() => OfProgram(program, glyphs));
        _isJapanese = IsJapanese(descendant, source) || (!map.IsIdentity && PredefinedCMaps.Names.Contains(encoding));
        _isUnicode = encoding.StartsWith("Uni", StringComparison.Ordinal) && !_isJapanese;
        var given = source.ToUnicode(font);
        var quality = given is null ? ToUnicodeQuality.Good : ToUnicodeQualities.Judge(given);
        if (quality == ToUnicodeQuality.Identity && map.IsIdentity && glyphs is null && program.IsEmbedded)
            given = null;
        _given = given;
        _wideFrom = quality == ToUnicodeQuality.Truncated ? metrics.Width : _ => 0;
    }

    /// <summary>The text, or null where none can be known.</summary>
    public string? Find(uint code, int cid) =>
        Given(code, cid)
        ?? (_isJapanese ? GlyphText.Usable(PredefinedCMaps.Japanese(cid), _face) : null)
        ?? GlyphText.Usable(_program.Value(cid), _face)
        ?? (_isUnicode && CodeForm.Utf16.Scalar(2, code) is { } scalar && code <= 0xFFFF
            ? GlyphText.Usable(((char)scalar).ToString(), _face)
            : null);

    // In a map that has lost the high bytes, a Latin letter as wide as a kanji is none.
    private string? Given(uint code, int cid) =>
        GlyphText.Usable(_given?.Find(code), _face) is { } text && _wideFrom(cid) < 0.9 ? text : null;

    private static bool IsJapanese(PdfDictionary descendant, IObjectSource source) =>
        source.Dictionary(descendant, "CIDSystemInfo") is { } system && source.Get(system, "Ordering") is PdfString ordering
        && Encoding.Latin1.GetString(ordering.Bytes) == "Japan1";

    private static Func<int, string?> OfProgram(FontProgram program, byte[]? glyphs)
    {
        int Glyph(int cid) => glyphs is null ? cid : (2L * cid) + 1 < glyphs.Length ? (glyphs[2 * cid] << 8) | glyphs[(2 * cid) + 1] : 0;
        var (trueType, cff) = (program.TrueType(), program.Cff());
        if (cff is { IsCidKeyed: true })
            return cid => cff.IsJapanese ? PredefinedCMaps.Japanese(cid) : cff.GlyphOf(cid) is { } glyph ? trueType?.Text(glyph) : null;
        return cid => trueType?.Text(Glyph(cid)) ?? cff?.Text(Glyph(cid));
    }
}
