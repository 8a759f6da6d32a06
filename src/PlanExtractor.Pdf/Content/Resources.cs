using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>What the names in a content stream stand for (ISO 32000-1, 7.8.3).</summary>
internal sealed class Resources(PdfDictionary? dictionary, IObjectSource source, FontCache fonts)
{
    private readonly Dictionary<string, PdfFont?> _fonts = new(StringComparer.Ordinal);

    /// <summary>The dictionary, or null.</summary>
    public PdfDictionary? Dictionary => dictionary;

    /// <summary>The font of a name, or null.</summary>
    public PdfFont? Font(string? name)
    {
        if (name is null)
            return null;
        if (!_fonts.TryGetValue(name, out var font))
            _fonts[name] = font = Find("Font", name) is PdfDictionary found ? fonts.Get(found) : null;
        return font;
    }

    /// <summary>An entry of one of the dictionaries: XObject, ExtGState, Properties; <see cref="PdfObject.Null"/> where there is none.</summary>
    public PdfObject Find(string kind, string? name) => Of(kind) is { } entries && name is not null ? source.Get(entries, name) : PdfObject.Null;

    /// <summary>One of the dictionaries, or null.</summary>
    public PdfDictionary? Of(string kind) => dictionary is null ? null : source.Dictionary(dictionary, kind);
}

/// <summary>The fonts of a document, each made once.</summary>
internal sealed class FontCache(IObjectSource source)
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of a dictionary.</summary>
    public PdfFont Get(PdfDictionary dictionary)
    {
        if (!_fonts.TryGetValue(dictionary, out var font))
            _fonts[dictionary] = font = FontLoader.Load(dictionary, source);
        return font;
    }
}
