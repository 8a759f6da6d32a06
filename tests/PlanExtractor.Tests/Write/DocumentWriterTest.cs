using System.Text;
using System.Text.Json;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Tests.Corpus;
using PlanExtractor.Tests.Validate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Write;

/// <summary>The writer by hand writes what the serializer would: no property forgotten, none renamed.</summary>
public sealed class DocumentWriterTest
{
    [TestCaseSource(typeof(PlanFiles), nameof(PlanFiles.All))]
    public void Write_Plan_IsWhatTheSerializerWrites(string plan) => AssertSame(PlanPipeline.Run(PlanFiles.Source(plan)).Document!);

    [Test]
    public void Write_DocumentWithEveryProperty_IsWhatTheSerializerWrites() => AssertSame(SamplePlan.Document with
    {
        Initiatives = [.. SamplePlan.Document.Initiatives.Select(
            i => i with { Themes = [new Theme("T1", "窓口", ["申請"])], Keywords = [new Keyword("申請", 3, 0.25)] })],
        Footnotes = [new Footnote("※1", "a\"\\\n\t\u0001\uD800𠮷", new Evidence(1, null, null, [1.5, 2, 3.25, 4]))],
    });

    private static void AssertSame(PlanDocument document) =>
        Assert.That(Encoding.UTF8.GetString(PlanJson.Write(document)),
            Is.EqualTo(JsonSerializer.Serialize(document, PlanJsonContext.Strict.PlanDocument) + "\n"));
}
