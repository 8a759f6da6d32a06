using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Makes a <see cref="PdfFont"/> of a font dictionary (ISO 32000-1, 9.5 to 9.10).</summary>
internal static class FontLoader
{
    /// <summary>The font. Never fails: what is damaged or missing makes its glyphs unknown.</summary>
    public static PdfFont Load(PdfDictionary font, IObjectSource source) =>
        source.Name(font, "Subtype") == "Type0" ? new CompositeFontLoader(font, source).Load() : new SimpleFontLoader(font, source).Load();
}
