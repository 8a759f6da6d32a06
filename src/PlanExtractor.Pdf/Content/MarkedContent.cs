using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Structure;

namespace PlanExtractor.Pdf.Content;

/// <summary>Marked content (ISO 32000-1, 14.6): text that stands for drawn glyphs, layers that are off, headings.</summary>
/// <param name="canvas">What is drawn on.</param>
/// <param name="document">The document.</param>
/// <param name="elements">What the page's numbered content belongs to; null where it is not tagged.</param>
internal sealed class MarkedContent(PageCanvas canvas, DocumentScope document, IReadOnlyList<PdfObject>? elements)
{
    private const int MostDepth = 4096;

    private readonly Stack<(string? ActualText, int FirstGlyph, bool IsHidden, (int Depth, int Number) Heading)> _open = new();
    private int _uncounted;

    /// <summary>How many layers that are off are open; while there are any, nothing is seen.</summary>
    public int Hidden { get; private set; }

    /// <summary>How many sequences are open.</summary>
    public int Depth => _open.Count;

    /// <summary><c>BMC</c>, <c>BDC</c></summary>
    /// <param name="tag">What it is called.</param>
    /// <param name="properties">What is said of it, or null.</param>
    /// <param name="isPages">Whether it stands in the page's own content; a form counts its content by itself.</param>
    public void Begin(string? tag, PdfDictionary? properties, bool isPages)
    {
        if (_open.Count >= MostDepth)
        {
            _uncounted++;
            return;
        }

        var text = properties is not null && document.Source.Get(properties, "ActualText") is PdfString actual
            ? TextString.Decode(actual)
            : null;
        var isHidden = tag == "OC" && properties is not null && document.Layers.IsOff(properties);
        Hidden += isHidden ? 1 : 0;
        _open.Push((text, canvas.GlyphCount, isHidden, isPages ? Heading(properties) : default));
    }

    /// <summary><c>EMC</c></summary>
    public void End()
    {
        if (_uncounted > 0)
        {
            _uncounted--;
            return;
        }

        if (!_open.TryPop(out var ended))
            return;
        Hidden -= ended.IsHidden ? 1 : 0;
        if (ended.Heading.Depth > 0 && canvas.GlyphsFrom(ended.FirstGlyph) is [var first, .. var others])
        {
            var box = first.Box;
            foreach (var glyph in others)
                box = box.Union(glyph.Box);
            canvas.AddHeading(new TaggedHeading(box, ended.Heading.Depth, ended.Heading.Number));
        }

        if (ended.ActualText is { Length: > 0 } text)
            ActualText.Replace(canvas, ended.FirstGlyph, text);
    }

    /// <summary>Ends what a content stream has left open.</summary>
    public void EndTo(int depth)
    {
        _uncounted = 0;
        while (_open.Count > depth)
            End();
    }

    private (int Depth, int Number) Heading(PdfDictionary? properties) =>
        elements is not null && properties is not null && document.Source.Get(properties, "MCID") is PdfNumber { Value: >= 0 } number
            && number.Value < elements.Count
            ? document.Structure.Heading(elements[(int)number.Value])
            : default;
}
