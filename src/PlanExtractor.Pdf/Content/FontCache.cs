using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>The fonts of a document, each made once.</summary>
internal sealed class FontCache(IObjectSource source)
{
    private static readonly PdfDictionary Helvetica = new(new(StringComparer.Ordinal)
    {
        ["Type"] = new PdfName("Font"),
        ["Subtype"] = new PdfName("Type1"),
        ["BaseFont"] = new PdfName("Helvetica"),
    });

    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of names that stand for none.</summary>
    public PdfFont Default => Get(Helvetica);

    /// <summary>The font of a dictionary.</summary>
    public PdfFont Get(PdfDictionary dictionary)
    {
        if (!_fonts.TryGetValue(dictionary, out var font))
            _fonts[dictionary] = font = FontLoader.Load(dictionary, source);
        return font;
    }
}
