using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanExtractor.Validate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Validate;

/// <summary>Changes the sample plan's JSON at a pointer, and says what the check makes of it.</summary>
internal sealed class JsonEdit
{
    private readonly JsonNode _root = JsonNode.Parse(PlanJson.Write(SamplePlan.Document))!;

    /// <summary>Puts a value in place of the one at the pointer, or adds it: a property, or an item where the index is <c>-</c>.</summary>
    public JsonEdit Set(string pointer, string json)
    {
        var (parent, name) = ParentOf(pointer);
        var value = JsonNode.Parse(json);
        if (parent is JsonObject o)
            o[name] = value;
        else if (name == "-")
            parent.AsArray().Add(value);
        else
            parent.AsArray()[Index(name)] = value;
        return this;
    }

    /// <summary>Takes a property away.</summary>
    public JsonEdit Remove(string pointer)
    {
        var (parent, name) = ParentOf(pointer);
        Assert.That(parent.AsObject().Remove(name), pointer);
        return this;
    }

    /// <summary>The document as it is now.</summary>
    public string Text => _root.ToJsonString();

    /// <summary><c>/kpis/0 kpi-aim</c> for every error.</summary>
    public IReadOnlyList<string> Check()
    {
        using var document = JsonDocument.Parse(Text);
        return [.. DocumentCheck.Run(document.RootElement).Select(e => $"{e.Pointer} {e.Keyword}")];
    }

    /// <summary>Pointers to every property in the sample plan.</summary>
    public static IReadOnlyList<string> PropertyPointers { get; } = [.. Properties(new JsonEdit()._root, "")];

    private static IEnumerable<string> Properties(JsonNode? node, string at) => node switch
    {
        JsonObject o => o.SelectMany(p => Properties(p.Value, $"{at}/{p.Key}").Prepend($"{at}/{p.Key}")),
        JsonArray a => a.SelectMany((item, i) => Properties(item, string.Create(CultureInfo.InvariantCulture, $"{at}/{i}"))),
        _ => [],
    };

    private (JsonNode Parent, string Name) ParentOf(string pointer)
    {
        var tokens = pointer.Split('/')[1..];
        var parent = tokens[..^1].Aggregate(_root, (node, token) => (node is JsonArray a ? a[Index(token)] : node[token])!);
        return (parent, tokens[^1]);
    }

    private static int Index(string token) => int.Parse(token, CultureInfo.InvariantCulture);
}
