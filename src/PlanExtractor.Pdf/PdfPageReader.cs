using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Content;
using PlanExtractor.Pdf.Structure;

namespace PlanExtractor.Pdf;

/// <summary>Reads PDF files, without other libraries. Safe to use for several files at the same time.</summary>
public sealed class PdfPageReader : IPageReader
{
    /// <inheritdoc/>
    public bool IsMine(ReadOnlySpan<byte> bytes) => FileBytes.Start(bytes) >= 0;

    /// <inheritdoc/>
    public Reading<PagedSource> Open(ReadOnlyMemory<byte> bytes, string? password, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return PdfFile.Open(bytes, password).Then(file => Reading<PagedSource>.Of(
            new PagedSource(file.Pages.Count, file.Producer, new BookmarkReader(file).Read(), Pages(file, log))));
    }

    private static IEnumerable<Page> Pages(PdfFile file, DiagnosticLog log)
    {
        var interpreter = new PageInterpreter(new DocumentScope(file.Catalog, file), log);
        for (var i = 0; i < file.Pages.Count; i++)
            yield return interpreter.Read(file.Pages[i].Dictionary, i + 1);
    }
}
