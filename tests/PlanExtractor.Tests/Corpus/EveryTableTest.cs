using PlanExtractor.Layout;
using PlanExtractor.Pdf;

namespace PlanExtractor.Tests.Corpus;

/// <summary>No table is lost between layout and output: what <c>inspect</c> shows as a table of a plan is in <c>tables</c>.</summary>
public sealed class EveryTableTest
{
    private static readonly PlanOptions Options = new() { PageReaders = [new PdfPageReader()] };

    // Development plans beside the real ones: ../shared/plans-dev.
    private static readonly string?[] Folders =
    [
        PlanFiles.RealFolder, PlanFiles.RealFolder is { } real ? Path.Combine(real, "..", "plans-dev") : null,
    ];

    private static IEnumerable<string> Files() =>
        PlanFiles.CorpusNames().Select(n => Path.Combine(PlanFiles.Root, "corpus", n, "source"))
            .SelectMany(source => new[] { source + ".txt", source + ".pdf" })
            .Concat(Folders.OfType<string>().Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
                .Where(f => Path.GetExtension(f) is ".txt" or ".pdf").Order(StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(PlanFiles.Root, f));

    [TestCaseSource(nameof(Files))]
    public void Run_EveryTableOfTheLayout_IsInTables(string file)
    {
        var path = Path.Combine(PlanFiles.Root, file);
        var result = PlanPipeline.Run(new PlanSource(Path.GetFileName(path), File.ReadAllBytes(path)), Options);
        var shown = result.Layout!.Blocks.OfType<TableBlock>().Select(t => (t.Evidence.ToString(), t.Grid.Rows.Count, t.Grid.ColumnCount));
        Assert.That(result.Document!.Tables.Select(t => (t.Evidence.ToString(), t.RowCount, t.ColumnCount)), Is.EqualTo(shown));
    }
}
