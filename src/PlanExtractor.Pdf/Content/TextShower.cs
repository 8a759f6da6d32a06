using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Pdf.Content;

/// <summary>Where text stands, and what strings put there (ISO 32000-1, 9.4).</summary>
internal sealed class TextShower(PageCanvas canvas)
{
    private const int Invisible = 3;

    // As steep as 3°: less is a scan that was set straight.
    private const double MostTilt = 0.05;

    private Matrix _line = Matrix.Identity;

    /// <summary>Where the next glyph stands, in the coordinates of the content.</summary>
    public Matrix Place { get; private set; } = Matrix.Identity;

    /// <summary>Runs glyphs of Type 3 fonts whose text is not known.</summary>
    public GlyphProcedures? Procedures { private get; set; }

    /// <summary><c>Tm</c>, and <c>BT</c> with the identity.</summary>
    public void Set(in Matrix matrix) => Place = _line = matrix;

    /// <summary><c>Td</c></summary>
    public void MoveLine(double x, double y) => Place = _line = _line.Moved(x, y);

    /// <summary><c>Tj</c> and <c>TJ</c>: strings, and numbers that move the next one back by thousandths of the type size.</summary>
    public void Show(in GraphicsState state, ReadOnlySpan<Operand> items)
    {
        if (state.Font is not { } font)
            return;
        foreach (ref readonly var item in items)
        {
            if (item.Value is byte[] text)
                Show(state, font, text);
            else if (item.Value is null)
                Place = font.IsVertical
                    ? Place.Moved(0, -item.Number / 1000 * state.FontSize)
                    : Place.Moved(-item.Number / 1000 * state.FontSize * state.HorizontalScale, 0);
        }
    }

    private void Show(in GraphicsState state, PdfFont font, byte[] text)
    {
        var matrix = Place.Then(state.Ctm);
        var run = Run.Begin(state, font, matrix);
        var (x, y) = (0.0, 0.0);
        for (var at = 0; at < text.Length;)
        {
            var glyph = font.Next(text, ref at);
            var spacing = state.CharacterSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);
            if (font.Type3 is null || glyph.Text != Glyph.Unknown || !RunProcedure(state, font, glyph, x, y, matrix))
            {
                if (font.IsVertical)
                    ShowVertical(state, run, glyph, x, y, matrix);
                else
                    ShowHorizontal(state, run, glyph, x, y, matrix);
            }

            if (font.IsVertical)
                y += (glyph.VerticalAdvance * state.FontSize) - spacing;
            else
                x += ((glyph.Width * state.FontSize) + spacing) * state.HorizontalScale;
        }

        Place = Place.Moved(x, y);
    }

    private void ShowHorizontal(in GraphicsState state, in Run run, FontGlyph glyph, double x, double y, in Matrix matrix)
    {
        var (size, baseline) = (state.FontSize, y + state.Rise);
        var right = x + (glyph.Width * size * state.HorizontalScale);
        var box = matrix.Apply(x, baseline + (run.Font.Descent * size), right, baseline + (run.Font.Ascent * size));
        canvas.Add(new Glyph(glyph.Text, box, matrix.Apply(x, baseline), run.Size, run.Font.Face, run.Direction, state.Fill.Rgb, run.Marks),
            state.Clip);
    }

    // The pen stands at the top center of the glyph, which takes the column's width around it, and its own advance below.
    private void ShowVertical(in GraphicsState state, in Run run, FontGlyph glyph, double x, double y, in Matrix matrix)
    {
        var (size, top) = (state.FontSize, y + state.Rise);
        var left = x - (glyph.VerticalOriginX * size * state.HorizontalScale);
        var box = matrix.Apply(left, top + (glyph.VerticalAdvance * size), left + (glyph.Width * size * state.HorizontalScale), top);
        canvas.Add(new Glyph(glyph.Text, box, matrix.Apply(x, top), run.Size, run.Font.Face, run.Direction, state.Fill.Rgb, run.Marks),
            state.Clip);
    }

    private bool RunProcedure(in GraphicsState state, PdfFont font, FontGlyph glyph, double x, double y, in Matrix matrix) =>
        Procedures?.Run(font, glyph,
            new Matrix(state.FontSize * state.HorizontalScale, 0, 0, state.FontSize, x, y + state.Rise).Then(matrix)) == true;

    // What the glyphs of one string have in common.
    private readonly record struct Run(PdfFont Font, double Size, WritingDirection Direction, GlyphMarks Marks)
    {
        public static Run Begin(in GraphicsState state, PdfFont font, in Matrix matrix)
        {
            var size = Math.Abs(state.FontSize) * Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D));
            var along = state.FontSize * state.HorizontalScale;
            var (x, y) = font.IsVertical ? (-matrix.C * state.FontSize, -matrix.D * state.FontSize) : (matrix.A * along, matrix.B * along);
            var isHidden = state.RenderMode == Invisible || !state.Fill.IsSeen;
            var isOblique = Math.Min(Math.Abs(x), Math.Abs(y)) > MostTilt * Math.Max(Math.Abs(x), Math.Abs(y));
            return new Run(font, size, DirectionOf(x, y),
                (isHidden ? GlyphMarks.Invisible : 0) | (font.IsVertical ? GlyphMarks.Vertical : 0) | (isOblique ? GlyphMarks.Oblique : 0));
        }

        private static WritingDirection DirectionOf(double x, double y) => Math.Abs(x) >= Math.Abs(y)
            ? x >= 0 ? WritingDirection.Right : WritingDirection.Left
            : y > 0 ? WritingDirection.Down : WritingDirection.Up;
    }
}
