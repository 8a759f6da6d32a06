using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

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
