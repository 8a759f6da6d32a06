using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>A font as the interpreter asks for it: it takes strings apart into glyphs, and knows each one's text and widths.</summary>
internal abstract class PdfFont
{
    /// <summary>Name and weight.</summary>
    public required FontFace Face { get; init; }

    /// <summary>Whether lines run downwards (縦書き).</summary>
    public bool IsVertical { get; init; }

    /// <summary>How far glyphs rise over the baseline, in units of the type size; usually 0.88.</summary>
    public double Ascent { get; init; } = 0.88;

    /// <summary>How far they fall below it, in units of the type size, negative; usually −0.12.</summary>
    public double Descent { get; init; } = -0.12;

    /// <summary>Glyph space to text space: 0.001 but for Type 3 fonts.</summary>
    public IReadOnlyList<double> Matrix { get; init; } = [0.001, 0, 0, 0.001, 0, 0];

    /// <summary>Glyph descriptions of a Type 3 font, which are content streams; null for others.</summary>
    public Type3Glyphs? Type3 { get; init; }

    /// <summary>The glyph that begins at the byte <paramref name="at"/>, which is moved behind it, by 1 byte at least.</summary>
    public abstract FontGlyph Next(ReadOnlySpan<byte> text, ref int at);
}

/// <summary>One glyph of a font; one object per code.</summary>
/// <param name="Text">Unicode; <see cref="Glyph.Unknown"/> where none is known.</param>
/// <param name="Width">Advance to the right in units of the type size.</param>
/// <param name="IsWordSpace">Whether it is the single-byte code 32, to which word spacing is added.</param>
/// <param name="Code">The character code.</param>
internal sealed record FontGlyph(string Text, double Width, bool IsWordSpace, int Code)
{
    /// <summary>Advance in vertical writing, negative is downwards, in units of the type size.</summary>
    public double VerticalAdvance { get; init; } = -1;

    /// <summary>From the origin of horizontal to that of vertical writing, rightwards, in units of the type size.</summary>
    public double VerticalOriginX { get; init; }

    /// <summary>The same, upwards.</summary>
    public double VerticalOriginY { get; init; } = 0.88;
}

/// <summary>What draws the glyphs of a Type 3 font.</summary>
/// <param name="Procedures">Content stream by glyph name.</param>
/// <param name="Names">Glyph name by code, 256 entries.</param>
/// <param name="Resources">What the streams name, or null for the page's.</param>
internal sealed record Type3Glyphs(PdfDictionary Procedures, IReadOnlyList<string?> Names, PdfDictionary? Resources);
