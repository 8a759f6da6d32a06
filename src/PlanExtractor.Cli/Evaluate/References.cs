using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>What the ids of one document stand for.</summary>
internal sealed class References
{
    private static readonly Dictionary<string, string> NameOf = new()
    {
        ["initiativeId"] = "initiative",
        ["sectionId"] = "section",
        ["parentId"] = "parent",
        ["restatementOf"] = "restatementOf",
    };

    private readonly Dictionary<string, JsonElement> _byId = [];

    public References(JsonElement document)
    {
        foreach (var list in new[] { "sections", "initiatives" })
        {
            foreach (var item in Lists.Read(document, list))
            {
                if (JsonAgreement.Property(item, "id") is { ValueKind: JsonValueKind.String } id)
                    _byId[id.GetString()!] = item;
            }
        }
    }

    /// <summary>The name of the fields that say what the property refers to; null when it is no reference.</summary>
    public static string? FieldName(string property) => NameOf.GetValueOrDefault(property);

    /// <summary>
    /// <c>initiativeId</c> becomes <c>initiative.number</c> and <c>initiative.title</c>, as far as the referred item has them; an id
    /// that the document does not define agrees with nothing.
    /// </summary>
    /// <param name="name">What the fields are called.</param>
    /// <param name="id">The property's value.</param>
    /// <param name="withWhole">Also gives number and title as one field.</param>
    public IEnumerable<KeyValuePair<string, FieldValue>> Fields(string name, JsonElement id, bool withWhole)
    {
        if (id.ValueKind != JsonValueKind.String)
        {
            yield return new(name, FieldValue.Nothing);
            yield break;
        }

        if (!_byId.TryGetValue(id.GetString()!, out var item))
        {
            yield return new(name, new FieldValue($"undefined id {id.GetString()}"));
            yield break;
        }

        foreach (var field in Read(name, item, withWhole))
            yield return field;
    }

    /// <summary>Number and title of an item, as far as it has them.</summary>
    public static IEnumerable<KeyValuePair<string, FieldValue>> Read(string name, JsonElement item, bool withWhole)
    {
        var number = JsonAgreement.Property(item, "number");
        var title = JsonAgreement.Property(item, "title");
        if (withWhole)
            yield return new(name, new FieldValue($"{JsonAgreement.Words(number)} {JsonAgreement.Words(title)}".Trim()));
        if (number.ValueKind != JsonValueKind.Undefined)
            yield return new($"{name}.number", FieldValue.Read(number));
        if (title.ValueKind != JsonValueKind.Undefined)
            yield return new($"{name}.title", FieldValue.Read(title));
    }
}
