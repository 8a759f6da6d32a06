
namespace PlanExtractor.Pdf.Fonts;

/// <summary>A font whose codes are single bytes: Type 1, TrueType, Type 3.</summary>
/// <param name="glyphs">Its glyphs, by code: 256.</param>
internal sealed class SimpleFont(FontGlyph[] glyphs) : PdfFont
{
    /// <inheritdoc/>
    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int at) => glyphs[text[at++]];
}
