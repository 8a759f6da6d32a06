using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>What the names in a content stream stand for (ISO 32000-1, 7.8.3).</summary>
internal sealed class Resources(PdfDictionary? dictionary, IObjectSource source, FontCache fonts)
{
    private readonly Dictionary<string, PdfFont?> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColorSpace> _spaces = new(StringComparer.Ordinal);

    /// <summary>The font of a name, or null.</summary>
    public PdfFont? Font(string? name)
    {
        if (name is null)
            return null;
        if (!_fonts.TryGetValue(name, out var font))
            _fonts[name] = font = Find("Font", name) is PdfDictionary found ? fonts.Get(found) : null;
        return font;
    }

    /// <summary>The color space of a name, the device's own spaces among them.</summary>
    public ColorSpace ColorSpace(string name)
    {
        if (!_spaces.TryGetValue(name, out var space))
            _spaces[name] = space = new ColorSpaceReader(source, Of("ColorSpace")).Read(new PdfName(name));
        return space;
    }

    /// <summary>An entry of one of the dictionaries: XObject, ExtGState, Properties; <see cref="PdfObject.Null"/> where there is none.</summary>
    public PdfObject Find(string kind, string? name) => name is not null && Of(kind) is { } entries ? source.Get(entries, name) : PdfObject.Null;

    private PdfDictionary? Of(string kind) => dictionary is null ? null : source.Dictionary(dictionary, kind);
}
