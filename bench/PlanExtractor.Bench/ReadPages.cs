using PlanExtractor.Diagnostics;
using PlanExtractor.Pdf;

namespace PlanExtractor.Bench;

/// <summary>PDF to pages and no further: what compares with pdftotext.</summary>
internal static class ReadPages
{
    /// <summary>Prints, for each file, how many pages and glyphs it has.</summary>
    public static void Run(IEnumerable<string> files)
    {
        var reader = new PdfPageReader();
        foreach (var file in files)
        {
            var source = reader.Open(File.ReadAllBytes(file), null, new DiagnosticLog());
            var (pages, glyphs) = (0, 0);
            foreach (var page in source.IsRead ? source.Value.Pages : [])
            {
                pages++;
                glyphs += page.Glyphs.Count;
            }

            Console.WriteLine($"{pages}\t{glyphs}\t{file}");
        }
    }
}
