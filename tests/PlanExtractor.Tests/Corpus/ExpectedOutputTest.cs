using System.Text;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Corpus;

/// <summary>
/// The output for every corpus plan is the reviewed <c>expected.json</c>. PLANEXTRACTOR_ACCEPT=1 rewrites it; CI refuses to run with
/// that set.
/// </summary>
public sealed class ExpectedOutputTest
{
    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.CorpusNames))]
    public void Run_CorpusPlan_GivesExpectedJson(string name)
    {
        var path = Path.Combine(PlanFiles.Root, "corpus", name, "expected.json");
        var actual = Encoding.UTF8.GetString(PlanJson.Write(PlanPipeline.Run(PlanFiles.Source("corpus/" + name)).Document!, pretty: true));
        if (Environment.GetEnvironmentVariable("PLANEXTRACTOR_ACCEPT") == "1")
            File.WriteAllText(path, actual);

        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)), $"{path} differs; review and accept with PLANEXTRACTOR_ACCEPT=1");
    }
}
