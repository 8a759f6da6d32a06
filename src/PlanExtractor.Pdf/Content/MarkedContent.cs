using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Structure;

namespace PlanExtractor.Pdf.Content;

/// <summary>Marked content (ISO 32000-1, 14.6): text that stands for drawn glyphs, and layers that are off.</summary>
internal sealed class MarkedContent(PageCanvas canvas, OptionalContent layers, IObjectSource source)
{
    private const int MostDepth = 4096;

    private readonly Stack<(string? ActualText, int FirstGlyph, bool IsHidden)> _open = new();
    private int _uncounted;

    /// <summary>How many layers that are off are open; while there are any, nothing is seen.</summary>
    public int Hidden { get; private set; }

    /// <summary>How many sequences are open.</summary>
    public int Depth => _open.Count;

    /// <summary><c>BMC</c>, <c>BDC</c></summary>
    public void Begin(string? tag, PdfDictionary? properties)
    {
        if (_open.Count >= MostDepth)
        {
            _uncounted++;
            return;
        }

        var text = properties is not null && source.Get(properties, "ActualText") is PdfString actual ? TextString.Of(actual) : null;
        var isHidden = tag == "OC" && properties is not null && layers.IsOff(properties);
        Hidden += isHidden ? 1 : 0;
        _open.Push((text, canvas.GlyphCount, isHidden));
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
}
