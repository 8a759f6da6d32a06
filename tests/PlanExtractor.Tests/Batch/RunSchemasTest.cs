using System.Text.Json;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Validate;

namespace PlanExtractor.Tests.Batch;

/// <summary>The schemas of what a run writes, and the records they describe.</summary>
public sealed class RunSchemasTest
{
    private static readonly (string Schema, string Definition, Type Record)[] Rows =
    [
        (RunSchemas.Run, "", typeof(RunReport)),
        (RunSchemas.Run, "totals", typeof(RunTotals)),
        (RunSchemas.Run, "file", typeof(FileReport)),
        (RunSchemas.Index, "", typeof(PlanIndex)),
        (RunSchemas.Index, "document", typeof(IndexEntry)),
        (RunSchemas.Index, "counts", typeof(PlanExtractor.Cli.Batch.State.DocumentCounts)),
    ];

    private static IEnumerable<string> Records => Rows.Select(r => r.Record.Name);

    [TestCaseSource(nameof(Records))]
    public void Schema_OfRecord_IsClosedAndComplete(string name)
    {
        var (text, definition, record) = Rows.First(r => r.Record.Name == name);
        using var document = JsonDocument.Parse(text);
        var schema = definition.Length == 0 ? document.RootElement : document.RootElement.GetProperty("$defs").GetProperty(definition);
        var names = schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
        Assert.That(schema.GetProperty("additionalProperties").ValueKind, Is.EqualTo(JsonValueKind.False));
        Assert.That(schema.GetProperty("required").EnumerateArray().Select(n => n.GetString()), Is.EqualTo(names));
        Assert.That(names, Is.EqualTo(record.GetProperties().Select(p => JsonName(p.Name))));
        Assert.That(schema.GetProperty("properties").EnumerateObject().Select(p => p.Value.GetProperty("description").GetString()),
            Has.All.EndsWith("."));
    }

    [Test]
    public void Schema_Outcomes_AreThoseOfTheReport()
    {
        using var document = JsonDocument.Parse(RunSchemas.Run);
        var statuses = document.RootElement.GetProperty("$defs").GetProperty("file").GetProperty("properties").GetProperty("status")
            .GetProperty("enum");
        Assert.That(statuses.EnumerateArray().Select(s => s.GetString()), Is.EqualTo(Enum.GetNames<FileOutcome>().Select(JsonName)));
    }

    [TestCase("""{"schemaVersion":"1.0"}""")]
    [TestCase("""{"schemaVersion":"1.0","documents":[{}]}""")]
    [TestCase("""{"schemaVersion":"2.0","documents":[]}""")]
    public void Index_Broken_IsSeen(string json) => Assert.That(Errors(RunSchemas.Index, json), Is.Not.Empty);

    /// <summary>What in a file is not as its schema demands.</summary>
    public static IReadOnlyList<SchemaError> Errors(string schema, string json)
    {
        using var parsed = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(json);
        return new JsonSchemaValidator(parsed.RootElement).Validate(document.RootElement);
    }

    private static string JsonName(string name) => name switch
    {
        nameof(IndexEntry.IsCurrent) or nameof(IndexEntry.IsSourceGone) or nameof(IndexEntry.IsOutdated) =>
            char.ToLowerInvariant(name[2]) + name[3..],
        _ => char.ToLowerInvariant(name[0]) + name[1..],
    };
}
