using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>What <c>Do</c> draws: pictures, and forms, which are content streams of their own (ISO 32000-1, 8.8 to 8.10).</summary>
internal sealed class XObjects(ContentInterpreter interpreter, DocumentScope document, PageCanvas canvas, GraphicsStack graphics,
    TextShower text, MarkedContent marks)
{
    private const int MostNested = 16;

    // To begin a form costs more than an operator does; so do its bytes, each time.
    private const int OperatorsPerForm = 20;
    private const int BytesPerOperator = 1024;

    private readonly HashSet<PdfStream> _running = new(ReferenceEqualityComparer.Instance);

    /// <summary>Draws what a name of <c>Do</c> stands for.</summary>
    public void Draw(PdfObject value, Resources resources)
    {
        if (value is not PdfStream drawn || marks.Hidden > 0 || IsOff(drawn.Dictionary))
            return;
        if (document.Source.Name(drawn.Dictionary, "Subtype") == "Form")
            DrawForm(drawn, Matrix.Read(document.Source.Numbers(drawn.Dictionary, "Matrix", 6)), resources);
        else
            canvas.AddImage(graphics.State.Ctm.Apply(0, 0, 1, 1), graphics.State.Clip);
    }

    /// <summary>Whether the layer of an object is off.</summary>
    public bool IsOff(PdfDictionary drawn) => document.Source.Dictionary(drawn, "OC") is { } layer && document.Layers.IsOff(layer);

    /// <summary>Draws a form; nothing, when it is being drawn already, or cannot be decoded.</summary>
    /// <param name="form">The form, or the description of a glyph.</param>
    /// <param name="matrix">From its coordinates to those of what draws it.</param>
    /// <param name="resources">What its names stand for where its own resources do not say.</param>
    public void DrawForm(PdfStream form, in Matrix matrix, Resources resources)
    {
        if (_running.Count >= MostNested || !_running.Add(form))
            return;
        var (state, place) = (graphics.State, text.Place);
        try
        {
            var content = document.Forms.Get(form);
            document.Budget.Spend(OperatorsPerForm + (content.Length / BytesPerOperator));
            graphics.State.Ctm = matrix.Then(graphics.State.Ctm);
            if (document.Source.Numbers(form.Dictionary, "BBox", 4) is [var left, var bottom, var right, var top])
                graphics.State.Clip = graphics.State.Clip.Within(graphics.State.Ctm.Apply(left, bottom, right, top));
            var own = document.Source.Dictionary(form.Dictionary, "Resources");
            interpreter.Run(content, own is null ? resources : new Resources(own, document, resources));
        }
        catch (PdfException)
        {
            // What cannot be decoded is not drawn.
        }

        graphics.State = state;
        text.Set(place);
        _running.Remove(form);
    }
}
