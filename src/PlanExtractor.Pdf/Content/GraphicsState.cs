using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Pdf.Content;

/// <summary>What <c>q</c> saves and <c>Q</c> restores (ISO 32000-1, 8.4), as far as it decides what is seen.</summary>
internal struct GraphicsState
{
    /// <summary>To the page's coordinates.</summary>
    public Matrix Ctm;

    /// <summary>What lies outside is not seen.</summary>
    public Box Clip;

    /// <summary>Colors, and how they are made.</summary>
    public PaintColor Fill, Stroke;

    /// <summary>Width of lines, before <see cref="Ctm"/>.</summary>
    public double LineWidth;

    /// <summary>Whether lines are dashed.</summary>
    public bool IsDashed;

    /// <summary>The font, or null before the first is chosen.</summary>
    public PdfFont? Font;

    /// <summary>Size, spacing of characters and words, horizontal scale, leading, rise (ISO 32000-1, 9.3).</summary>
    public double FontSize, CharacterSpacing, WordSpacing, HorizontalScale, Leading, Rise;

    /// <summary>Render mode: 3 is invisible.</summary>
    public int RenderMode;

    /// <summary>The state at the beginning of a page.</summary>
    public static GraphicsState Begin(in Matrix ctm, Box page) =>
        new() { Ctm = ctm, Clip = page, Fill = PaintColor.Black, Stroke = PaintColor.Black, LineWidth = 1, HorizontalScale = 1 };
}

/// <summary>A color and the space that it is given in.</summary>
/// <param name="Rgb">0xRRGGBB.</param>
/// <param name="IsPattern">Whether a pattern is painted instead.</param>
/// <param name="Alpha">0 is not seen.</param>
/// <param name="Space">How numbers become a color, or null for one of the device's by their count.</param>
internal readonly record struct PaintColor(int Rgb, bool IsPattern, double Alpha, ColorSpace? Space)
{
    /// <summary>Opaque black.</summary>
    public static readonly PaintColor Black = new(0, false, 1, null);

    /// <summary>Whether it leaves a mark.</summary>
    public bool IsSeen => Alpha > 0.01;
}
