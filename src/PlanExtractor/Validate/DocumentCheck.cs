using System.Text.Json;

namespace PlanExtractor.Validate;

/// <summary>Whether JSON is a plan document: first its form (<see cref="PlanSchema"/>), then its sense (<see cref="PlanRules"/>).</summary>
public static class DocumentCheck
{
    /// <summary>All errors; none for a good document. The rules are asked only when the schema holds.</summary>
    public static IReadOnlyList<SchemaError> Run(JsonElement document) => Run(() => ReadableJson.Read(document));

    /// <summary>The same for bytes; those that are no JSON give one error, <c>json</c>, for the whole document.</summary>
    public static IReadOnlyList<SchemaError> Run(ReadOnlyMemory<byte> utf8) => Run(() => ReadableJson.Read(utf8));

    private static IReadOnlyList<SchemaError> Run(Func<ReadableJson> read)
    {
        try
        {
            var document = read();
            var errors = PlanSchema.Validate(document);
            return errors.Count > 0 ? errors : PlanRules.Check(document.Root);
        }
        catch (JsonException e)
        {
            return [new SchemaError("", "json", $"not JSON: {e.Message}")];
        }
    }
}
