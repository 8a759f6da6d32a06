using System.Text.Json;

namespace PlanExtractor.Validate;

/// <summary>The schema of plan documents, <c>schemas/plan.schema.json</c>, which the assembly carries along.</summary>
public static class PlanSchema
{
    /// <summary>The schema, as JSON.</summary>
    public static string Text { get; } = ReadResource("plan.schema.json");

    private static readonly Lazy<JsonSchemaValidator> Validator = new(() =>
    {
        using var schema = JsonDocument.Parse(Text);
        return new JsonSchemaValidator(schema.RootElement);
    });

    /// <summary>What in a document is not as the schema demands.</summary>
    public static IReadOnlyList<SchemaError> Validate(JsonElement document) => Validate(ReadableJson.Read(document));

    /// <summary>The same for a document that is read already.</summary>
    internal static IReadOnlyList<SchemaError> Validate(ReadableJson document) => Validator.Value.Validate(document);

    private static string ReadResource(string name)
    {
        using var stream = typeof(PlanSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the assembly holds no {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
