using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Pdf.Content;

/// <summary>Where text stands, and what strings put there (ISO 32000-1, 9.4).</summary>
/// <param name="canvas">Where glyphs go.</param>
/// <param name="drawType3">Draws the glyph of a Type 3 font whose text is not known; says whether it wrote text.</param>
internal sealed class TextShower(PageCanvas canvas, Func<PdfFont, FontGlyph, Matrix, bool> drawType3)
{
    private Matrix _line = Matrix.Identity;

    /// <summary>Where the next glyph stands, in the coordinates of the content.</summary>
    public Matrix Place { get; private set; } = Matrix.Identity;

    /// <summary><c>Tm</c>, and <c>BT</c> with the identity.</summary>
    public void Set(in Matrix matrix) => Place = _line = matrix;

    /// <summary><c>Td</c></summary>
    public void MoveLine(double x, double y) => Place = _line = _line.Moved(x, y);

    /// <summary><c>Tj</c> and <c>TJ</c>: strings, and numbers that move the next one back by thousandths of the type size.</summary>
    public void Show(in GraphicsState state, ReadOnlySpan<Operand> items)
    {
        if (state.Font is not { } font)
            return;
        foreach (var item in items)
        {
            if (item.Value is byte[] text)
                Show(state, font, text);
            else if (item.Value is null)
                Place = font.IsVertical ? Place.Moved(0, -item.Number / 1000 * state.FontSize) : Place.Moved(-item.Number / 1000 * state.FontSize * state.HorizontalScale, 0);
        }
    }

    private void Show(in GraphicsState state, PdfFont font, byte[] text)
    {
        var matrix = Place.Then(state.Ctm);
        var (size, scale) = (state.FontSize, state.HorizontalScale);
        var height = Math.Abs(size) * Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D));
        var (direction, isOblique) = font.IsVertical ? DirectionOf(-matrix.C * size, -matrix.D * size) : DirectionOf(matrix.A * size * scale, matrix.B * size * scale);
        var marks = (state.RenderMode == 3 ? GlyphMarks.Invisible : 0) | (font.IsVertical ? GlyphMarks.Vertical : 0) | (isOblique ? GlyphMarks.Oblique : 0);
        var (x, y) = (0.0, 0.0);
        for (var at = 0; at < text.Length;)
        {
            var glyph = font.Next(text, ref at);
            var spacing = state.CharacterSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);
            var (left, baseline) = font.IsVertical ? (x - (glyph.VerticalOriginX * size * scale), y - (glyph.VerticalOriginY * size)) : (x, y);
            baseline += state.Rise;
            var right = left + (glyph.Width * size * scale);
            if (font.Type3 is null || glyph.Text != Glyph.Unknown || !drawType3(font, glyph, new Matrix(size * scale, 0, 0, size, left, baseline).Then(matrix)))
            {
                var box = matrix.Apply(left, baseline + (font.Descent * size), right, baseline + (font.Ascent * size));
                canvas.Add(new Glyph(glyph.Text, box, matrix.Apply(left, baseline), height, font.Face, direction, state.Fill.Rgb, marks), state.Clip);
            }

            if (font.IsVertical)
                y += (glyph.VerticalAdvance * size) - spacing;
            else
                x += ((glyph.Width * size) + spacing) * scale;
        }

        Place = Place.Moved(x, y);
    }

    private static (WritingDirection Direction, bool IsOblique) DirectionOf(double x, double y)
    {
        var direction = Math.Abs(x) >= Math.Abs(y)
            ? x >= 0 ? WritingDirection.Right : WritingDirection.Left
            : y > 0 ? WritingDirection.Down : WritingDirection.Up;
        return (direction, Math.Min(Math.Abs(x), Math.Abs(y)) > 0.05 * Math.Max(Math.Abs(x), Math.Abs(y)));
    }
}
