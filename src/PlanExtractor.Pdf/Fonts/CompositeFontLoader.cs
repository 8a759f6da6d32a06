using System.Text;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Makes Type 0 fonts (ISO 32000-1, 9.7.6).</summary>
internal sealed class CompositeFontLoader(PdfDictionary font, IObjectSource source)
{
    private readonly PdfDictionary _descendant =
        source.Array(font, "DescendantFonts") is [var first, ..] && source.Resolve(first) is PdfDictionary d ? d : PdfDictionary.Empty;

    /// <summary>The font.</summary>
    public PdfFont Load()
    {
        var descriptor = source.Dictionary(_descendant, "FontDescriptor");
        var reader = new FaceReader(font, descriptor, source);
        var map = Map();
        return new CompositeFont(map, new CidMetrics(_descendant, source), Text(map, descriptor))
        {
            Face = reader.Face(),
            IsVertical = map.IsVertical,
            Ascent = reader.Ascent(),
            Descent = reader.Descent(),
        };
    }

    private CMap Map()
    {
        switch (source.Get(font, "Encoding"))
        {
            case PdfName name:
                return PredefinedCMaps.Find(name.Value) ?? (name.Value.EndsWith("-V", StringComparison.Ordinal) ? CMap.IdentityVertical : CMap.IdentityHorizontal);
            case PdfStream stream when Bytes(stream) is { } bytes:
                var used = source.Name(stream.Dictionary, "UseCMap") is { } name2 ? PredefinedCMaps.Find(name2) : null;
                var map = new CMapParser(PredefinedCMaps.Find).Parse(bytes, used);
                return map.Spaces.Count == 0 ? CMap.IdentityHorizontal : map;
            default:
                return CMap.IdentityHorizontal;
        }
    }

    // The producer's word first; then the characters' own collection; then the embedded font's table turned around.
    private Func<uint, int, string?> Text(CMap map, PdfDictionary? descriptor)
    {
        var given = source.Stream(font, "ToUnicode") is { } stream && Bytes(stream) is { } bytes ? ToUnicodeMap.Parse(bytes) : null;
        var isJapanese = IsJapanese() || (source.Get(font, "Encoding") is PdfName name && !map.IsIdentity && PredefinedCMaps.Find(name.Value) is not null);
        var program = new Lazy<Func<int, string?>>(() => OfProgram(descriptor));
        return (code, cid) =>
            Useful(given?.Find(code)) ?? (isJapanese ? PredefinedCMaps.Japanese(cid) : null) ?? program.Value(cid);
    }

    private static string? Useful(string? text) => text is null or "" or "\0" or Glyph.Unknown ? null : text;

    private bool IsJapanese() =>
        source.Dictionary(_descendant, "CIDSystemInfo") is { } system && source.Get(system, "Ordering") is PdfString ordering
        && Encoding.Latin1.GetString(ordering.Bytes) == "Japan1";

    private Func<int, string?> OfProgram(PdfDictionary? descriptor)
    {
        var program = new FontProgram(descriptor, source);
        var glyphs = source.Stream(_descendant, "CIDToGIDMap") is { } stream ? Bytes(stream) : null;
        int Glyph(int cid) => glyphs is null ? cid : (2 * cid) + 1 < glyphs.Length ? (glyphs[2 * cid] << 8) | glyphs[(2 * cid) + 1] : 0;
        if (program.TrueType() is { HasUnicode: true } trueType)
            return cid => trueType.Text(Glyph(cid));
        return program.Cff() is { } cff ? cid => cff.Text(Glyph(cid)) : _ => null;
    }

    private byte[]? Bytes(PdfStream stream)
    {
        try
        {
            return source.Decode(stream);
        }
        catch (PdfException)
        {
            return null;
        }
    }
}
