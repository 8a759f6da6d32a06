using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Pdf;

namespace PlanExtractor.Tests.Corpus;

/// <summary>The letters of every fact that was read from a PDF stand in its boxes.</summary>
public sealed class PdfEvidenceTest
{
    // A glyph counts for the box in which its middle lies, or so near to it, in points.
    private const double Slack = 2;

    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.CorpusNames))]
    public void Run_CorpusPdf_LettersOfEveryFactStandInItsBoxes(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(PlanFiles.Root, "corpus", name, "source.pdf"));
        var reader = new PdfPageReader();
        var document = PlanPipeline.Run(new PlanSource("source.pdf", bytes), new PlanOptions { PageReaders = [reader] }).Document!;
        var pages = reader.Open(bytes, null, new DiagnosticLog()).Value!.Pages.ToDictionary(p => p.Number);

        var strays = Facts(document).Where(f => !Holds(pages, f.Places, f.Text))
            .Select(f => $"{f.Kind} {f.Text}: {string.Join(' ', f.Places.Select(Show))}").ToList();

        Assert.That(strays, Is.Empty);
    }

    private static IEnumerable<(string Kind, string Text, IReadOnlyList<Evidence> Places)> Facts(PlanDocument document)
    {
        foreach (var k in document.Kpis)
        {
            yield return ("kpi", k.Name, [k.Evidence, .. k.Also]);
            foreach (var m in k.Milestones.Concat(k.History).Append(k.Baseline).Append(k.Target).OfType<Measure>())
                yield return ("measure", m.Text, [m.Evidence!]);
        }

        foreach (var i in document.Initiatives)
            yield return ("initiative", i.Title, [i.Evidence]);
        foreach (var (schedule, row) in document.Schedules.SelectMany(s => s.Rows.Select(r => (s, r))))
        {
            yield return ("label", row.Label, [schedule.Evidence, .. schedule.Also]);
            foreach (var cell in row.Cells)
                yield return ("cell", cell.Text, [row.Evidence, .. schedule.Also]);
        }
    }

    // In any order: lines of a cell stand one above the other.
    private static bool Holds(Dictionary<int, Page> pages, IReadOnlyList<Evidence> places, string text)
    {
        var letters = places.SelectMany(e => pages[e.Page!.Value].Glyphs.Where(g => IsIn(g.Box, e.Bbox!)))
            .SelectMany(g => JapaneseText.Key(g.Text)).CountBy(c => c).ToDictionary();
        return JapaneseText.Key(text).CountBy(c => c).All(c => letters.GetValueOrDefault(c.Key) >= c.Value);
    }

    private static bool IsIn(Box glyph, IReadOnlyList<double> box)
    {
        var (x, y) = ((glyph.Left + glyph.Right) / 2, (glyph.Top + glyph.Bottom) / 2);
        return x >= box[0] - Slack && x <= box[2] + Slack && y >= box[1] - Slack && y <= box[3] + Slack;
    }

    private static string Show(Evidence evidence) => $"p.{evidence.Page} [{string.Join(' ', evidence.Bbox!)}]";
}
