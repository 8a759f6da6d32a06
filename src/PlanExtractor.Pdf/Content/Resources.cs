using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>What the names in a content stream stand for (ISO 32000-1, 7.8.3).</summary>
/// <param name="dictionary">The stream's resources, or null.</param>
/// <param name="document">What its objects belong to.</param>
/// <param name="outer">Resources of what draws the stream: careless producers leave names to be found there.</param>
internal sealed class Resources(PdfDictionary? dictionary, DocumentScope document, Resources? outer = null)
{
    private readonly Dictionary<string, PdfFont> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColorSpace> _spaces = new(StringComparer.Ordinal);

    /// <summary>The font of a name; Helvetica where there is none, as in other readers.</summary>
    public PdfFont? Font(string? name)
    {
        if (name is null)
            return null;
        if (!_fonts.TryGetValue(name, out var font))
            _fonts[name] = font = Find("Font", name) is PdfDictionary found ? document.Fonts.Get(found) : document.Fonts.Default;
        return font;
    }

    /// <summary>The color space of a name, the device's own spaces among them.</summary>
    public ColorSpace ColorSpace(string name)
    {
        if (!_spaces.TryGetValue(name, out var space))
            _spaces[name] = space = new ColorSpaceReader(document.Source, Find("ColorSpace") ?? outer?.Find("ColorSpace"))
                .Read(new PdfName(name));
        return space;
    }

    /// <summary>
    /// An entry of one of the dictionaries: XObject, ExtGState, Properties; <see cref="PdfObject.Null"/> where there is none.
    /// </summary>
    public PdfObject Find(string kind, string? name)
    {
        if (name is null)
            return PdfObject.Null;
        var found = Find(kind) is { } entries ? document.Source.Get(entries, name) : PdfObject.Null;
        return found == PdfObject.Null && outer is not null ? outer.Find(kind, name) : found;
    }

    private PdfDictionary? Find(string kind) => dictionary is null ? null : document.Source.Dictionary(dictionary, kind);
}
