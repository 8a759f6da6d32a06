using PlanExtractor.Pdf;
using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Rendering.Pages;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>Invented plans as PDF.</summary>
public static class PdfTrials
{
    private static readonly PlanOptions Options = new() { PageReaders = [new PdfPageReader()] };

    /// <summary>Sets plans on pages, reads and scores them. The bytes come along for those who want to keep them.</summary>
    /// <exception cref="InvalidOperationException">The producer made no PDF.</exception>
    public static IEnumerable<(Trial Trial, byte[] Pdf)> Run(string producer, IEnumerable<(int Seed, Style Style)> plans)
    {
        const int AtATime = 10;
        foreach (var some in plans.Select(p => (p.Seed, Style: Settling.Settle(p.Style.With(Dimensions.Rendering, producer)))).Chunk(
            AtATime))
        {
            var manuscripts = some.Select(p => PlanWriter.Write(FactsMaker.Draw(p.Seed), p.Style)).ToList();
            var files = Printer.Print(producer, manuscripts);
            for (var i = 0; i < some.Length; i++)
            {
                var bytes = files[i]
                    ?? throw new InvalidOperationException($"{producer} made no PDF of seed {some[i].Seed}, {some[i].Style}");
                yield return (
                    Trial.Read(some[i].Seed, some[i].Style, "", manuscripts[i], new PlanSource("plan.pdf", bytes), Options), bytes);
            }
        }
    }
}
