using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Assertion Properties(KeywordSource source)
    {
        var nodes = source.NodesByName().Select(n => (Name: new PropertyName(n.Key), Node: n.Value)).ToArray();
        return (instance, findings) =>
        {
            if (instance.Value.ValueKind != JsonValueKind.Object)
                return;
            foreach (var property in instance.Value.EnumerateObject())
            {
                foreach (var (name, node) in nodes)
                {
                    if (!name.Is(property))
                        continue;
                    node.Check(instance with { Value = property.Value, At = instance.At.Property(name.Text) }, findings);
                    break;
                }
            }
        };
    }

    public static Assertion Required(KeywordSource source)
    {
        var names = source.Texts().Select(name => new PropertyName(name)).ToArray();
        return (instance, findings) =>
        {
            if (instance.Value.ValueKind != JsonValueKind.Object)
                return;
            foreach (var name in names)
            {
                if (!instance.Value.TryGetProperty(name.Utf8, out _))
                    findings.Add(instance.At, "required", $"the property \"{name.Text}\" is missing");
            }
        };
    }

    /// <summary>Concerns the properties that <c>properties</c> beside it does not name; each error stands at the property itself.</summary>
    public static Assertion AdditionalProperties(KeywordSource source)
    {
        var named = source.Schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(property => new PropertyName(property.Name)).ToArray()
            : [];
        var isClosed = source.Value.ValueKind == JsonValueKind.False;
        var node = source.Node();
        return (instance, findings) =>
        {
            if (instance.Value.ValueKind != JsonValueKind.Object)
                return;
            foreach (var property in instance.Value.EnumerateObject())
            {
                if (Array.Exists(named, name => name.Is(property)))
                    continue;
                var inside = instance with { Value = property.Value, At = instance.At.Property(property.Name) };
                if (isClosed)
                    findings.Add(inside.At, "additionalProperties", $"the property \"{property.Name}\" is unknown");
                else
                    node.Check(inside, findings);
            }
        };
    }
}
