using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf;

namespace PlanExtractor.Tests.Pdf;

/// <summary>Short words for tests of the reader.</summary>
internal static class ReadPdf
{
    public static Reading<PagedSource> Open(byte[] file, string? password = null) =>
        new PdfPageReader().Open(file, password, new DiagnosticLog());

    public static Page FirstPage(PdfBuilder file) => Open(file.Build()).Value!.Pages.First();

    public static Page FirstPage(string content, string page = "") => FirstPage(PdfBuilder.OnePage(content, page));

    public static string Text(Page page) => string.Concat(page.Glyphs.Select(g => g.Text));
}
