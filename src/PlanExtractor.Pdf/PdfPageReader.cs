using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Content;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Structure;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf;

/// <summary>Reads PDF files, without other libraries. Safe to use for several files at the same time.</summary>
public sealed class PdfPageReader : IPageReader
{
    private const int HeaderWithin = 1024;

    /// <inheritdoc/>
    public bool IsMine(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public Reading<PagedSource> Open(ReadOnlyMemory<byte> bytes, string? password, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return PdfFile.Open(bytes, password).Then(file => Reading<PagedSource>.Of(
            new PagedSource(file.Pages.Count, file.Producer, new BookmarkReader(file).Read(), Pages(file, log))));
    }

    private static IEnumerable<Page> Pages(PdfFile file, DiagnosticLog log)
    {
        var (fonts, names) = (new FontCache(file), new NameTable());
        var layers = new OptionalContent(file.Catalog, file);
        for (var i = 0; i < file.Pages.Count; i++)
        {
            var page = file.Pages[i].Dictionary;
            var space = PageSpace.Of(page, file);
            var canvas = new PageCanvas(space.Width, space.Height);
            var evidence = new Evidence(i + 1, null, null, null);
            var interpreter = new ContentInterpreter(space, canvas, layers, file, fonts, names);
            if (Content(file, page) is { } content)
                interpreter.Run(content, new Resources(file.Dictionary(page, "Resources"), file, fonts));
            else
                log.Error("page-unreadable", "the page's content cannot be decoded", evidence);
            if (interpreter.IsExhausted || canvas.IsFull)
                log.Warn("page-too-large", "the page has more drawings than are read; some were left out", evidence);
            yield return canvas.ToPage(i + 1);
        }
    }

    // Several streams are one: a token may not, but an operator's operands may, stand in two.
    private static byte[]? Content(PdfFile file, PdfDictionary page)
    {
        var parts = file.Get(page, "Contents") switch
        {
            PdfStream one => [one],
            PdfArray many => many.Items.Select(file.Resolve).OfType<PdfStream>().ToList(),
            _ => [],
        };
        var (decoded, isDamaged) = (new List<byte[]>(), false);
        foreach (var part in parts)
        {
            try
            {
                decoded.Add(file.Decode(part));
                decoded.Add([(byte)'\n']);
            }
            catch (PdfException)
            {
                isDamaged = true;
            }
        }

        return decoded.Count == 0 && isDamaged ? null : decoded.Count == 2 ? decoded[0] : Joined(decoded);
    }

    private static byte[] Joined(List<byte[]> parts)
    {
        var whole = new byte[parts.Sum(p => p.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(whole, at);
            at += part.Length;
        }

        return whole;
    }
}
