using System.Text;
using System.Text.Json;
using PlanExtractor.Domain;
using PlanExtractor.Validate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Validate;

public sealed class DocumentCheckTest
{
    private static readonly PlanDocument Bare = SamplePlan.Document with
    {
        Source =
            SamplePlan.Document.Source with { MediaType = "text/plain", PageCount = null, TextLayer = TextLayer.Plain, Producer = null },
        Municipality = new Municipality(null, "", null, null, null, "", null),
        Plan = new PlanInfo("", "", null, null, null, []),
        Sections = [],
        Initiatives = [],
        Kpis = [],
        Schedules = [],
        Tables = [],
        Glossary = [],
        Footnotes = [],
        Diagnostics = [],
    };

    [Test]
    public void Run_WrittenDocument_Clean([Values] bool pretty) =>
        Assert.That(DocumentCheck.Run(PlanJson.Write(SamplePlan.Document, pretty)), Is.Empty);

    [Test]
    public void Run_DocumentOfAnEmptyText_Clean() => Assert.That(DocumentCheck.Run(PlanJson.Write(Bare)), Is.Empty);

    [TestCaseSource(typeof(JsonEdit), nameof(JsonEdit.PropertyPointers))]
    public void Run_PropertyMissing_SaysWhere(string pointer)
    {
        var parent = pointer[..pointer.LastIndexOf('/')];
        Assert.That(new JsonEdit().Remove(pointer).Check(), Is.EqualTo(new[] { $"{parent} required" }));
    }

    [TestCaseSource(typeof(JsonEdit), nameof(JsonEdit.PropertyPointers))]
    public void Run_PropertyOfWrongType_SaysWhere(string pointer)
    {
        var wrong = pointer.EndsWith("/restated", StringComparison.Ordinal) ? "0" : "true";
        var errors = new JsonEdit().Set(pointer, wrong).Check();
        Assert.That(errors, Is.Not.Empty.And.All.StartsWith(pointer + " "));
    }

    [TestCase("")]
    [TestCase("/plan/period")]
    [TestCase("/kpis/0/target")]
    [TestCase("/schedules/0/rows/0/spans/0")]
    [TestCase("/sections/1/evidence")]
    public void Run_UnknownProperty_SaysWhere(string parent) =>
        Assert.That(new JsonEdit().Set(parent + "/extra", "1").Check(), Is.EqualTo(new[] { $"{parent}/extra additionalProperties" }));

    [TestCaseSource(nameof(Broken))]
    public void Run_ValueOutsideSchema_SaysWhere(string pointer, string json, string[] keywords) =>
        Assert.That(new JsonEdit().Set(pointer, json).Check(), Is.EqualTo(keywords.Select(keyword => $"{pointer} {keyword}")));

    [Test]
    public void SamplePlan_GivenToOtherValidator_IsThisOne() =>
        Assert.That(SharedFile("sample.plan.json"), Is.EqualTo(Encoding.UTF8.GetString(PlanJson.Write(SamplePlan.Document, pretty: true))));

    [Test]
    public void Run_SchemaDoesNotHold_RulesNotAsked() =>
        Assert.That(new JsonEdit().Remove("/kpis").Set("/sections/1/id", "\"s1\"").Check(), Is.EqualTo(new[] { " required" }));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("{} {}")]
    [TestCase("{'a': 1}")]
    public void Run_BytesThatAreNoJson_OneErrorForTheDocument(string text) =>
        Assert.That(DocumentCheck.Run(Encoding.UTF8.GetBytes(text)).Select(e => (e.Pointer, e.Keyword)),
            Is.EqualTo(new[] { ("", "json") }));

    [Test]
    public void Run_MoreValuesThanAnyPlanHas_OneErrorForTheDocument()
    {
        // The array itself is a value too.
        IEnumerable<SchemaError> Check(int items) =>
            DocumentCheck.Run(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat('1', items))}]"));
        Assert.That(Check(1_999_999).Select(e => e.Keyword), Is.EqualTo(new[] { "type" }));
        Assert.That(Check(2_000_000).Select(e => e.Message), Is.EqualTo(new[] { "not JSON: more than 2000000 values" }));
    }

    // The same table and the same plan are given to another validator: tests/ajv/agree.mjs.
    private static IEnumerable<TestCaseData> Broken()
    {
        using var rows = JsonDocument.Parse(SharedFile("broken.json"));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var keywords = row.GetProperty("keywords").EnumerateArray().Select(keyword => keyword.GetString()!).ToArray();
            yield return new TestCaseData(row.GetProperty("pointer").GetString(), row.GetProperty("value").GetRawText(), keywords);
        }
    }

    private static string SharedFile(string name) =>
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "ajv", name));
}
