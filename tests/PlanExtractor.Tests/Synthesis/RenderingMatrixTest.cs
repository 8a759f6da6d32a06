using System.Text;
using PlanExtractor.Pdf;
using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Rendering;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Trials;
using PlanExtractor.Tests.Corpus;

namespace PlanExtractor.Tests.Synthesis;

/// <summary>The same plan through every rendering gives the same facts.</summary>
[Category("Slow")]
public sealed class RenderingMatrixTest
{
    // Those that keep all that a table shows; the others lose empty cells.
    private static readonly string[] Faithful =
        ["tabs", "pipes", "bare-pipes", "html", "open-html", "aligned", "full-width-spaces", "layout"];

    private static readonly Floors InventedPlans = new(.87, .78, .90, .80, .89, .89, .98, 20);

    private static readonly Floors PlansWrittenAnew = new(.79, .64, .73, .58, .55, .73, 0, 55);

    private static readonly PlanOptions WithPdf = new() { PageReaders = [new PdfPageReader()] };

    private static IEnumerable<string> Sources() =>
        PlanFiles.All().Concat(PlanFiles.CorpusNames().Select(n => "pdf/" + n));

    [TestCaseSource(nameof(Faithful))]
    public void Read_InventedPlans_GivesTheSameFactsInEveryRendering(string rendering)
    {
        var table = new FactTable();
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var style = Style.Draw(seed).With(Dimensions.Rendering, rendering);
            var score = Trial.Run(seed, FactsMaker.Draw(seed), style).Score;
            table.Add(style, score);
            foreach (var miss in score.Misses.Where(m => m.Kind == FactKind.KpisFound && m.Expected == "nothing"))
                TestContext.Out.WriteLine($"seed {seed} {miss}");
        }

        InventedPlans.Check(table);
    }

    [TestCaseSource(nameof(Sources))]
    public void Read_PlanWrittenAnew_GivesTheSameFacts(string plan)
    {
        var first = Read(plan);
        var manuscript = Rewriting.Manuscript(first.Layout!, first.Document!);
        var table = new FactTable();
        foreach (var rendering in Faithful)
        {
            var style = Style.Plain.With(Dimensions.Rendering, rendering).With(Dimensions.HeadingMarks, "hash");
            var text = TextRenderer.Render(manuscript, style);
            var trial = Trial.Read(0, style, text, manuscript, new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text)));
            Assert.That(trial.Crash, Is.Null, rendering);
            table.Add(style, trial.Score);
            foreach (var miss in trial.Score.Misses.Take(8))
                TestContext.Out.WriteLine($"{rendering} {miss}");
        }

        PlansWrittenAnew.Check(table);
    }

    private static PlanResult Read(string plan) => plan.StartsWith("pdf/", StringComparison.Ordinal)
        ? PlanPipeline.Run(new PlanSource("source.pdf", File.ReadAllBytes(PdfOf(plan[4..]))), WithPdf)
        : PlanPipeline.Run(PlanFiles.Source(plan));

    private static string PdfOf(string plan) => Path.Combine(PlanFiles.Root, "corpus", plan, "source.pdf");
}
