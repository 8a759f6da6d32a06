using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>The properties of an item as flat fields: <c>baseline.value</c>, <c>initiative.title</c>.</summary>
/// <param name="document">Where ids are defined.</param>
/// <param name="isGold">
/// An output also gets each object and reference as a whole (<c>baseline</c> beside <c>baseline.value</c>), for a gold may say that
/// there is none.
/// </param>
internal sealed class FieldReader(JsonElement document, bool isGold)
{
    private readonly References _references = new(document);

    /// <summary>All fields but those named.</summary>
    public Dictionary<string, FieldValue> Read(JsonElement item, IReadOnlyList<string> without)
    {
        var fields = new Dictionary<string, FieldValue>();
        Add(fields, item, "", without);
        return fields;
    }

    /// <summary>What a property says, under another name; nothing where the item does not have it.</summary>
    public IEnumerable<KeyValuePair<string, FieldValue>> Renamed(JsonElement item, string property, string field) =>
        JsonAgreement.Property(item, property) is { ValueKind: not JsonValueKind.Undefined } value
            ? References.FieldName(property) is not null ? _references.Fields(field, value, !isGold) : [new(field, FieldValue.Read(value))]
            : [];

    /// <summary>The item itself, as others refer to it.</summary>
    public IEnumerable<KeyValuePair<string, FieldValue>> Reference(string field, JsonElement item) => References.Read(field, item, !isGold);

    private void Add(Dictionary<string, FieldValue> fields, JsonElement item, string prefix, IReadOnlyList<string> without)
    {
        foreach (var property in item.EnumerateObject().Where(p => !JsonAgreement.IsIgnored(p.Name) && !without.Contains(p.Name)))
        {
            var name = prefix + property.Name;
            if (References.FieldName(property.Name) is { } reference)
            {
                foreach (var (key, value) in Renamed(item, property.Name, prefix + reference))
                    fields[key] = value;
                continue;
            }

            var isObject = property.Value.ValueKind == JsonValueKind.Object;
            if (!isObject || !isGold)
                fields[name] = FieldValue.Read(property.Value);
            if (isObject)
                Add(fields, property.Value, name + ".", []);
        }
    }
}
