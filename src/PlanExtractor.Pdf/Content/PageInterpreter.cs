using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Reads pages of a document: what their content streams and annotations put on them.</summary>
internal sealed class PageInterpreter(DocumentScope document, DiagnosticLog log)
{
    /// <summary>Reads a page. What cannot be read of it is missing, and said.</summary>
    /// <param name="page">Its dictionary, with what it inherits.</param>
    /// <param name="number">1-based place in the document.</param>
    public Page Read(PdfDictionary page, int number)
    {
        document.Budget.BeginPage();
        var evidence = new Evidence(number, null, null, null);
        var space = PageSpace.Read(page, document.Source);
        var canvas = new PageCanvas(space.Width, space.Height);
        try
        {
            Run(page, space, canvas, evidence);
        }
        catch (PdfException e)
        {
            log.Error("page-unreadable", $"the page cannot be read to its end: {e.Message}", evidence);
        }

        if (document.Budget.IsSpent || canvas.IsFull)
            log.Warn("page-too-large", "the page has more drawings than are read; some were left out", evidence);
        return canvas.ToPage(number);
    }

    private void Run(PdfDictionary page, in PageSpace space, PageCanvas canvas, Evidence evidence)
    {
        var resources = new Resources(document.Source.Dictionary(page, "Resources"), document);
        if (PageContent.Join(page, document.Source) is { } content)
            new ContentInterpreter(document, space, canvas, document.Structure.ElementsOf(page)).Run(content, resources);
        else
            log.Error("page-unreadable", "the page's content cannot be decoded", evidence);

        // Annotations stand on the page itself, whatever state its content has left.
        if (document.Source.Array(page, "Annots") is { Count: > 0 } annotations)
            new Annotations(new ContentInterpreter(document, space, canvas).Objects, document).Draw(annotations, resources);
    }
}
