using System.Text.Json;
using PlanExtractor.Cli.Evaluate;
using PlanExtractor.Domain;
using PlanExtractor.Pdf;
using PlanExtractor.Validate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Corpus;

/// <summary>The plans as PDF: agreement with the annotations, and what must hold of any document.</summary>
public sealed class PdfAgreementTest
{
    // Least F1 by kind over all items of the set. The misses are known: see corpus/README.md.
    private static readonly Dictionary<string, (double Corpus, double Real)> Least = new()
    {
        ["sections"] = (0.94, 0.93),
        ["initiatives"] = (0.82, 0.98),
        ["departments"] = (0.95, 0.95),
        ["kpis"] = (0.95, 0.95),
        ["schedules"] = (0.93, 0.97),
        ["scheduleRows"] = (0.95, 0.97),
        ["scheduleCells"] = (0.95, 0.95),
        ["scheduleSpans"] = (0.95, 0),
    };

    // The same for the plans that were not seen; of the slides the categories and the overview's sections are lost.
    private static readonly Dictionary<string, double> LeastUnseen = new()
    {
        ["sections"] = 0.69,
        ["initiatives"] = 0.74,
        ["departments"] = 0.98,
        ["kpis"] = 0.94,
        ["schedules"] = 0.98,
        ["scheduleRows"] = 0.98,
        ["scheduleCells"] = 0.98,
        ["scheduleSpans"] = 0.98,
        ["glossary"] = 0.5,
        ["footnotes"] = 0.95,
    };

    private static readonly string[] Real = ["kawamoto", "nagi", "oe"];

    private static IEnumerable<string> Files() =>
        PlanFiles.CorpusNames().Select(n => Path.Combine(PlanFiles.Root, "corpus", n, "source.pdf")).Concat(Real.Select(RealFile));

    [Test]
    public void Run_CorpusPdfs_AgreeWithTheirAnnotations() =>
        AssertAgreement(PlanFiles.CorpusNames().Except(PlanFiles.Unseen).Select(Annotated),
            Least.ToDictionary(l => l.Key, l => l.Value.Corpus));

    [Test]
    public void Run_PdfsOfUnseenPlans_AgreeAsFarAsTheyDid() => AssertAgreement(PlanFiles.Unseen.Select(Annotated), LeastUnseen);

    // The facts are those of the texts, from which spans that are only drawn are missing.
    [Test]
    public void Run_RealPdfs_AgreeWithTheFactsOfTheTexts() =>
        AssertAgreement(Real.Select(n => (Path.Combine(PlanFiles.Root, "tests", "PlanExtractor.Tests", "RealPlans", n + ".facts.json"),
            RealFile(n))), Least.ToDictionary(l => l.Key, l => l.Value.Real));

    [TestCaseSource(nameof(Files))]
    public void Run_Pdf_KeepsTheContractAndItsEvidence(string file)
    {
        var document = Read(file);
        using var json = JsonDocument.Parse(PlanJson.Write(document));
        Assert.That(DocumentCheck.Run(json.RootElement), Is.Empty);
        Assert.That((document.Source.MediaType, document.Source.TextLayer), Is.EqualTo(("application/pdf", TextLayer.Embedded)));
        var places = document.Sections.Select(s => s.Evidence).Concat(document.Kpis.Select(k => k.Evidence))
            .Concat(document.Tables.Select(t => t.Evidence))
            .Concat(document.Schedules.SelectMany(s => s.Rows).SelectMany(r => r.Spans).Select(s => s.Evidence)).ToList();
        Assert.That(places.Where(e => e.Page is not { } p || p < 1 || p > document.Source.PageCount
            || e.Bbox is not [var l, var t, var r, var b] || l > r || t > b), Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Run_PdfTwice_GivesEqualBytes(string file) =>
        Assert.That(PlanJson.Write(Read(file)), Is.EqualTo(PlanJson.Write(Read(file))));

    private static (string Gold, string Pdf) Annotated(string name) =>
        (Path.Combine(PlanFiles.Root, "corpus", name, "annotations-pdf.json"), Path.Combine(PlanFiles.Root, "corpus", name, "source.pdf"));

    private static void AssertAgreement(IEnumerable<(string Gold, string Pdf)> plans, Dictionary<string, double> least)
    {
        var pairs = plans.Select((p, i) => (
            Gold: new NamedDocument($"{i}.json", JsonDocument.Parse(File.ReadAllBytes(p.Gold)).RootElement),
            Output: new NamedDocument($"{i}.plan.json", JsonDocument.Parse(PlanJson.Write(Read(p.Pdf))).RootElement))).ToList();
        var counts = pairs.SelectMany(p => Evaluation.Run([p.Gold], [p.Output]).Kinds.Select(k => (k.Kind, k.Micro.Right.Lenient)))
            .ToLookup(k => k.Kind, k => k.Lenient);
        Assert.Multiple(() =>
        {
            foreach (var (kind, bound) in least)
                Assert.That(counts[kind].Average(c => c.F1), Is.GreaterThanOrEqualTo(bound), kind);
        });
    }

    private static string RealFile(string name) => Path.Combine(PlanFiles.RealFolder ?? "", "pdf", name + ".pdf");

    private static PlanDocument Read(string file)
    {
        if (!File.Exists(file))
            Assert.Ignore($"{file} is not here: the real plans are not part of the repository; set PLANEXTRACTOR_PLANS to their folder");
        return PlanPipeline.Run(new PlanSource(Path.GetFileName(file), File.ReadAllBytes(file)),
            new PlanOptions { PageReaders = [new PdfPageReader()] }).Document!;
    }
}
