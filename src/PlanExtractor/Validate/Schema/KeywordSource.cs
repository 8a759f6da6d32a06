using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Reads a keyword of a schema; null for one that only describes.</summary>
internal delegate Assertion? KeywordReader(KeywordSource source);

/// <summary>A keyword as it stands in a schema.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Schema">The schema that it stands in.</param>
/// <param name="At">Its place.</param>
/// <param name="Loader">Reads the schemas within it.</param>
internal sealed record KeywordSource(JsonElement Value, JsonElement Schema, JsonPointer At, SchemaLoader Loader)
{
    /// <summary>The value as text.</summary>
    public string Text() => TextOf(Value);

    /// <summary>The value as a list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts() => Value.ValueKind == JsonValueKind.String ? [Text()] : [.. Items().Select(TextOf)];

    /// <summary>The value as a number.</summary>
    public JsonNumber Number() =>
        Value.ValueKind == JsonValueKind.Number ? JsonNumber.Parse(Value.GetRawText()) : throw Expected("a number");

    /// <summary>The value as a length or count.</summary>
    public int Count() => Number().AsInt32() is { } count and >= 0 ? count : throw Expected("a whole number, not negative");

    /// <summary>The value's items.</summary>
    public IReadOnlyList<JsonElement> Items() =>
        Value.ValueKind == JsonValueKind.Array ? [.. Value.EnumerateArray()] : throw Expected("an array");

    /// <summary>The value as a schema.</summary>
    public SchemaNode Node() => Loader.Read(Value, At);

    /// <summary>The value as a list of schemas.</summary>
    public IReadOnlyList<SchemaNode> NodeList() => [.. Items().Select((schema, index) => Loader.Read(schema, At.Item(index)))];

    /// <summary>The value as schemas by name.</summary>
    public IReadOnlyDictionary<string, SchemaNode> NodesByName() =>
        Value.ValueKind == JsonValueKind.Object
            ? Value.EnumerateObject().ToDictionary(p => p.Name, p => Loader.Read(p.Value, At.Property(p.Name)), StringComparer.Ordinal)
            : throw Expected("an object");

    /// <summary>The exception for a value of the wrong kind.</summary>
    public ArgumentException Expected(string what) => SchemaLoader.Refuse(At, $"expected {what}, found {Value.GetRawText()}");

    private string TextOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Expected("text");
}
