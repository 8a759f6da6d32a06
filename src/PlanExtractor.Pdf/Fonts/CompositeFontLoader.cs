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
        var (map, face) = (Map(), reader.Face());
        var metrics = new CidMetrics(_descendant, source);
        return new CompositeFont(map, metrics, new CompositeText(font, _descendant, map, metrics, face, source))
        {
            Face = face,
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
                return PredefinedCMaps.Find(name.Value)
                    ?? (name.Value.EndsWith("-V", StringComparison.Ordinal) ? CMap.IdentityVertical : CMap.IdentityHorizontal);
            case PdfStream stream when source.Bytes(stream) is { } bytes:
                var map = new CMapParser(PredefinedCMaps.Find).Parse(bytes, Used(stream.Dictionary));
                return map.Spaces.Count > 0 ? map : map.IsVertical ? CMap.IdentityVertical : CMap.IdentityHorizontal;
            default:
                return CMap.IdentityHorizontal;
        }
    }

    // UseCMap is a name or, one more time, a stream.
    private CMap? Used(PdfDictionary map) => source.Get(map, "UseCMap") switch
    {
        PdfName name => PredefinedCMaps.Find(name.Value),
        PdfStream stream when source.Bytes(stream) is { } bytes => new CMapParser(PredefinedCMaps.Find).Parse(bytes),
        _ => null,
    };
}
