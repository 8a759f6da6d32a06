using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Reads a keyword of a schema; null for one that only describes.</summary>
internal delegate Assertion? KeywordReader(KeywordSource source);

/// <summary>A keyword as it stands in a schema.</summary>
/// <param name="Place">Its value.</param>
/// <param name="Loader">Reads the schemas within it.</param>
internal sealed record KeywordSource(JsonPlace Place, SchemaLoader Loader)
{
    /// <summary>The value as text.</summary>
    public string Text() => TextOf(Place);

    /// <summary>The value as a list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts() => Place.Kind == JsonValueKind.String ? [Text()] : [.. Items().Select(TextOf)];

    /// <summary>The value as a number.</summary>
    public JsonNumber Number() => Place.Number ?? throw Expected("a number");

    /// <summary>The value as a length or count.</summary>
    public int Count() => Number().AsInt32() is { } count and >= 0 ? count : throw Expected("a whole number, not negative");

    /// <summary>The value's items.</summary>
    public IReadOnlyList<JsonPlace> Items() => Place.Kind == JsonValueKind.Array ? Place.Items : throw Expected("an array");

    /// <summary>The value as a schema.</summary>
    public SchemaNode Node() => Loader.Read(Place);

    /// <summary>The value as a list of schemas.</summary>
    public IReadOnlyList<SchemaNode> NodeList() => [.. Items().Select(Loader.Read)];

    /// <summary>The value as schemas by name.</summary>
    public IReadOnlyList<(string Name, SchemaNode Node)> NodesByName() => Place.Kind == JsonValueKind.Object
        ? [.. Place.Items.Select(schema => (schema.Name!, Loader.Read(schema)))]
        : throw Expected("an object");

    /// <summary>The value of another keyword of the same schema, or null.</summary>
    public JsonPlace? Beside(string keyword) => Place.Parent!.Items.FirstOrDefault(other => other.Name == keyword);

    /// <summary>The exception for a value of the wrong kind.</summary>
    public ArgumentException Expected(string what) => SchemaLoader.Refuse(Place, $"expected {what}, found {Place.RawText}");

    private string TextOf(JsonPlace place) => place.Text ?? throw Expected("text");
}
