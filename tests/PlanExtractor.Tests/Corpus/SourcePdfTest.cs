using System.Text;

namespace PlanExtractor.Tests.Corpus;

/// <summary>Every fictional plan is there as a PDF, too, and small enough for a repository.</summary>
public sealed class SourcePdfTest
{
    private const int MostBytes = 300_000;

    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.CorpusNames))]
    public void Read_CorpusPlan_IsASmallPdf(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(PlanFiles.Root, "corpus", name, "source.pdf"));

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.ASCII.GetString(bytes, 0, 4), Is.EqualTo("%PDF"));
            Assert.That(bytes, Has.Length.LessThan(MostBytes));
        });
    }
}
