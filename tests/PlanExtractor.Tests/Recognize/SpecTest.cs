using System.Text;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Recognize;

/// <summary>Runs the examples of every <c>*.spec.md</c> beside this file through the whole program.</summary>
public class SpecTest
{
    private static IEnumerable<TestCaseData> Cases() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Recognize"), "*.spec.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => SpecCase.Of(Path.GetFileName(f)[..^".spec.md".Length], File.ReadAllText(f)))
            .Select(c => new TestCaseData(c).SetName(c.Name.Replace('.', '_').Replace('(', '（').Replace(')', '）')));

    [TestCaseSource(nameof(Cases))]
    public void Run_Input_HoldsExpected(object spec)
    {
        var (_, input, expected) = (SpecCase)spec;
        var result = PlanPipeline.Run(new PlanSource("plan.txt", Encoding.UTF8.GetBytes(input)));
        var actual = result.Document is { } document ? Encoding.UTF8.GetString(PlanJson.Write(document)) : "{}";
        var differences = PartialJson.Differences(expected, actual);
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [TestCase("## a\n```text\nx\n```\n")]
    [TestCase("## a\n```text\nx\n```\n## b\n")]
    [TestCase("## a\n```json\n{}\n```\n")]
    [TestCase("## a\n```txt\nx\n```\n```json\n{}\n```\n")]
    [TestCase("prose only\n")]
    public void Of_UnfinishedSpec_IsRefused(string markdown) =>
        Assert.That(() => SpecCase.Of("x", markdown), Throws.TypeOf<InvalidDataException>());
}
