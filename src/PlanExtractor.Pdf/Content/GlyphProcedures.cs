using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>
/// Runs the content streams that draw the glyphs of Type 3 fonts (ISO 32000-1, 9.6.5), for the text that they may write themselves.
/// </summary>
internal sealed class GlyphProcedures(XObjects objects, DocumentScope document, PageCanvas canvas, GraphicsStack graphics)
{
    private readonly HashSet<(PdfFont Font, int Code)> _silent = [];

    /// <summary>Runs the procedure of a glyph whose text is not known.</summary>
    /// <param name="font">Its font.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="place">From text space, at the glyph's origin and of its size, to the page.</param>
    /// <returns>Whether it wrote text.</returns>
    public bool Run(PdfFont font, FontGlyph glyph, in Matrix place)
    {
        if (font.Type3 is not { } type3 || _silent.Contains((font, glyph.Code)) || Description(type3, glyph.Code) is not { } description)
            return false;
        var (glyphs, paths, images) = (canvas.GlyphCount, canvas.PathCount, canvas.ImageCount);
        var state = graphics.State;
        graphics.State.Ctm = place;
        objects.DrawForm(description, Matrix.Read([.. font.Matrix]), new Resources(type3.Resources, document));
        graphics.State = state;

        // Lines and areas are the glyph's look, and no drawing.
        canvas.ForgetDrawings(paths, images);
        if (canvas.GlyphCount > glyphs)
            return true;
        _silent.Add((font, glyph.Code));
        return false;
    }

    // None where it cannot write text: it has resources, but neither fonts nor forms.
    private PdfStream? Description(Type3Glyphs type3, int code)
    {
        if (type3.Resources is { } own && document.Source.Dictionary(own, "Font") is null
            && document.Source.Dictionary(own, "XObject") is null)
            return null;
        return type3.Names[code & 255] is { } name ? document.Source.Get(type3.Procedures, name) as PdfStream : null;
    }
}
