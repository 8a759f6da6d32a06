using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Draws how annotations look: filled-in form fields, stamps, text boxes (ISO 32000-1, 12.5.5).</summary>
internal sealed class Annotations(XObjects objects, DocumentScope document)
{
    private const int Most = 10_000;
    private const int HiddenOrNotViewed = 2 | 32;

    /// <summary>Draws those of a page that are seen.</summary>
    public void Draw(IReadOnlyList<PdfObject> annotations, Resources resources)
    {
        var source = document.Source;
        foreach (var item in annotations.Take(Most))
        {
            if (source.Resolve(item) is not PdfDictionary annotation || !IsSeen(annotation) || Appearance(annotation) is not { } form)
                continue;
            if (source.Numbers(annotation, "Rect", 4) is { } rectangle && Placed(form, rectangle) is { } matrix)
                objects.DrawForm(form, matrix, resources);
        }
    }

    private bool IsSeen(PdfDictionary annotation) =>
        ((int)document.Source.Number(annotation, "F", 0) & HiddenOrNotViewed) == 0
        && document.Source.Name(annotation, "Subtype") is not ("Popup" or "Link")
        && !objects.IsOff(annotation);

    // The normal appearance; of several, that of the annotation's state.
    private PdfStream? Appearance(PdfDictionary annotation)
    {
        var source = document.Source;
        if (source.Dictionary(annotation, "AP") is not { } appearances)
            return null;
        return source.Get(appearances, "N") switch
        {
            PdfStream one => one,
            PdfDictionary states when source.Name(annotation, "AS") is { } state => source.Stream(states, state),
            _ => null,
        };
    }

    // Algorithm 8.1: the box of the form, as its matrix turns it, fills the rectangle.
    private Matrix? Placed(PdfStream form, double[] rectangle)
    {
        var matrix = Matrix.Read(document.Source.Numbers(form.Dictionary, "Matrix", 6));
        if (document.Source.Numbers(form.Dictionary, "BBox", 4) is not [var left, var bottom, var right, var top])
            return null;
        var from = matrix.Apply(left, bottom, right, top);
        var to = Box.Of(rectangle[0], rectangle[1], rectangle[2], rectangle[3]);
        if (from.Width <= 0 || from.Height <= 0)
            return null;
        var (x, y) = (to.Width / from.Width, to.Height / from.Height);
        return matrix.Then(new Matrix(x, 0, 0, y, to.Left - (from.Left * x), to.Top - (from.Top * y)));
    }
}
