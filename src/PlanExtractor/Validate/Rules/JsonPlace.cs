using System.Text.Json;

namespace PlanExtractor.Validate.Rules;

/// <summary>A value in a document that holds against the schema, and where it stands.</summary>
internal readonly record struct JsonPlace(JsonElement Value, JsonPointer At)
{
    /// <summary>A property of the object here.</summary>
    public JsonPlace this[string name] => new(Value.GetProperty(name), At.Property(name));

    /// <summary>The items of the array here.</summary>
    public IEnumerable<JsonPlace> Items
    {
        get
        {
            var index = 0;
            foreach (var item in Value.EnumerateArray())
                yield return new JsonPlace(item, At.Item(index++));
        }
    }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Value.ValueKind == JsonValueKind.Null;

    /// <summary>The text here, or null.</summary>
    public string? Text => Value.GetString();

    /// <summary>The whole number here, or null.</summary>
    public int? Integer => Number?.AsInt32();

    /// <summary>The number here, or null.</summary>
    public JsonNumber? Number => IsNull ? null : JsonNumber.Parse(Value.GetRawText());

    /// <summary>This place breaks a rule.</summary>
    public SchemaError Breaks(string rule, string message) => new(At.ToString(), rule, message);
}
