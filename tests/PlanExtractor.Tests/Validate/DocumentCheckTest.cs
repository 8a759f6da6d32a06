using System.Text;
using PlanExtractor.Domain;
using PlanExtractor.Validate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Validate;

public sealed class DocumentCheckTest
{
    private static readonly PlanDocument Bare = SamplePlan.Document with
    {
        Source = SamplePlan.Document.Source with { MediaType = "text/plain", PageCount = null, TextLayer = TextLayer.Plain, Producer = null },
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

    [TestCase("/schemaVersion", "\"2.0\"", "const")]
    [TestCase("/source/sha256", "\"abc\"", "pattern")]
    [TestCase("/source/fileName", "\"/home/x.pdf\"", "pattern")]
    [TestCase("/source/byteLength", "-1", "minimum")]
    [TestCase("/source/byteLength", "1.5", "type")]
    [TestCase("/source/pageCount", "0", "minimum")]
    [TestCase("/source/textLayer", "\"scan\"", "enum")]
    [TestCase("/source/mediaType", "\"image/png\"", "enum")]
    [TestCase("/municipality/code", "\"4399\"", "pattern")]
    [TestCase("/municipality/code", "\"439991\\n\"", "pattern")]
    [TestCase("/municipality/prefectureCode", "\"48\"", "pattern")]
    [TestCase("/municipality/kana", "\"\"", "minLength")]
    [TestCase("/plan/period/startFiscalYear", "1867", "minimum")]
    [TestCase("/plan/period/endFiscalYear", "2201", "maximum")]
    [TestCase("/plan/established/iso", "\"2023-13\"", "pattern")]
    [TestCase("/plan/established/precision", "\"week\"", "enum")]
    [TestCase("/sections/0/id", "\"s0\"", "pattern")]
    [TestCase("/initiatives/0/id", "\"s1\"", "pattern")]
    [TestCase("/kpis/0/id", "\"k01\"", "pattern")]
    [TestCase("/schedules/0/id", "\"g\"", "pattern")]
    [TestCase("/tables/0/id", "\"T1\"", "pattern")]
    [TestCase("/initiatives/0/departments/0/role", "\"Lead\"", "enum")]
    [TestCase("/initiatives/0/keywords/0/score", "-0.1", "minimum")]
    [TestCase("/kpis/0/name", "\"\"", "minLength")]
    [TestCase("/kpis/0/target/value", "\"52\"", "type")]
    [TestCase("/kpis/0/target/kind", "\"PerYear\"", "enum")]
    [TestCase("/kpis/0/evidence", "null", "type")]
    [TestCase("/schedules/0/evidence", "null", "type")]
    [TestCase("/schedules/0/rows/0/spans/0/mark", "null", "type", "enum")]
    [TestCase("/tables/0/cells/0/rowSpan", "0", "minimum")]
    [TestCase("/diagnostics/0/code", "\"No Such\"", "pattern")]
    [TestCase("/sections/1/evidence/page", "0", "minimum")]
    [TestCase("/sections/1/evidence/line", "0", "minimum")]
    [TestCase("/kpis/0/evidence/bbox", "[1, 2, 3]", "minItems")]
    [TestCase("/kpis/0/evidence/bbox", "[1, 2, 3, 4, 5]", "maxItems")]
    [TestCase("/kpis/0/evidence/bbox/3", "null", "type")]
    public void Run_ValueOutsideSchema_SaysWhere(string pointer, string json, params string[] keywords) =>
        Assert.That(new JsonEdit().Set(pointer, json).Check(), Is.EqualTo(keywords.Select(keyword => $"{pointer} {keyword}")));

    [Test]
    public void Run_SchemaDoesNotHold_RulesNotAsked() =>
        Assert.That(new JsonEdit().Remove("/kpis").Set("/sections/1/id", "\"s1\"").Check(), Is.EqualTo(new[] { " required" }));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("{} {}")]
    [TestCase("{'a': 1}")]
    public void Run_BytesThatAreNoJson_OneErrorForTheDocument(string text) =>
        Assert.That(DocumentCheck.Run(Encoding.UTF8.GetBytes(text)).Select(e => (e.Pointer, e.Keyword)), Is.EqualTo(new[] { ("", "json") }));
}
