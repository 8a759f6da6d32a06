using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Finds out how the text of a document is stored, and says which pages have none that can be read.</summary>
internal sealed class TextLayerSurvey(DiagnosticLog log)
{
    // Parts of a page's glyphs.
    private const double TooManyUnknown = 0.3;
    private const double SomeUnknown = 0.02;

    private int _read;
    private int _ocr;

    /// <summary>Of the pages with text, how most are stored.</summary>
    public TextLayer Result => _read == 0 ? TextLayer.None : _ocr * 2 > _read ? TextLayer.Ocr : TextLayer.Embedded;

    /// <summary>Looks at a page.</summary>
    public void Add(Page page)
    {
        var (written, unknown, invisible) = (0, 0, 0);
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.IsSpace || glyph.Text.Length == 0)
                continue;
            written++;
            unknown += glyph.Text == Glyph.Unknown ? 1 : 0;
            invisible += glyph.Marks.HasFlag(GlyphMarks.Invisible) ? 1 : 0;
        }

        var evidence = new Evidence(page.Number, null, null, null);
        if (written == 0)
        {
            if (page.Images.Count > 0)
                log.Error("page-without-text", "the page is a picture; its text is not read", evidence);
            return;
        }

        if (unknown > TooManyUnknown * written)
        {
            log.Error("page-not-decodable", $"the file does not say which characters {unknown} of {written} glyphs are", evidence);
            return;
        }

        if (unknown > SomeUnknown * written)
            log.Warn("glyphs-not-decodable", $"the file does not say which characters {unknown} of {written} glyphs are; they are U+FFFD",
                evidence);
        _read++;
        _ocr += invisible * 2 > written ? 1 : 0;
    }
}
