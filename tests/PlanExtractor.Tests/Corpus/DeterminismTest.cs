using PlanExtractor.Write;

namespace PlanExtractor.Tests.Corpus;

/// <summary>The same bytes in give the same bytes out.</summary>
public sealed class DeterminismTest
{
    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.All))]
    public void Run_Twice_GivesEqualBytes(string plan)
    {
        var source = PlanFiles.Source(plan);

        Assert.That(Bytes(source), Is.EqualTo(Bytes(source)));
    }

    [Test]
    public void Run_AllPlansAtOnce_GivesTheBytesOfEachAlone()
    {
        var sources = PlanFiles.CorpusNames().Select(n => PlanFiles.Source("corpus/" + n)).ToList();
        var alone = sources.Select(Bytes).ToList();

        var together = sources.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Bytes).ToList();

        Assert.That(together, Is.EqualTo(alone));
    }

    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.All))]
    public void Write_ThenRead_GivesAnEqualDocument(string plan)
    {
        var json = Bytes(PlanFiles.Source(plan));

        Assert.That(PlanJson.Write(PlanJson.Read(json), pretty: true), Is.EqualTo(json));
    }

    private static byte[] Bytes(PlanSource source) => PlanJson.Write(PlanPipeline.Run(source).Document!, pretty: true);
}
