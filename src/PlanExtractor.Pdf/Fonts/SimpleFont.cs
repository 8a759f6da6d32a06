namespace PlanExtractor.Pdf.Fonts;

/// <summary>A font whose codes are single bytes: Type 1, TrueType, Type 3. Glyphs are made when first met.</summary>
/// <param name="make">Makes the glyph of a code.</param>
internal sealed class SimpleFont(Func<int, FontGlyph> make) : PdfFont
{
    private readonly FontGlyph?[] _glyphs = new FontGlyph?[256];

    /// <inheritdoc/>
    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int at)
    {
        int code = text[at++];
        return _glyphs[code] ??= make(code);
    }
}
