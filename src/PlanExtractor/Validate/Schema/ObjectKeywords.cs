using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Assertion Properties(KeywordSource source)
    {
        var nodes = source.NodesByName();
        return ForObjects((instance, findings) =>
        {
            foreach (var property in instance.Value.EnumerateObject())
            {
                if (nodes.TryGetValue(property.Name, out var node))
                    node.Check(Inside(instance, property), findings);
            }
        });
    }

    public static Assertion Required(KeywordSource source)
    {
        var names = source.Texts();
        return ForObjects((instance, findings) =>
        {
            var present = instance.Value.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var name in names.Where(name => !present.Contains(name)))
                findings.Add(instance.At, "required", $"the property \"{name}\" is missing");
        });
    }

    /// <summary>Concerns the properties that <c>properties</c> beside it does not name; each error stands at the property itself.</summary>
    public static Assertion AdditionalProperties(KeywordSource source)
    {
        var named = source.Schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal)
            : [];
        var isClosed = source.Value.ValueKind == JsonValueKind.False;
        var node = source.Node();
        return ForObjects((instance, findings) =>
        {
            foreach (var property in instance.Value.EnumerateObject().Where(property => !named.Contains(property.Name)))
            {
                var inside = Inside(instance, property);
                if (isClosed)
                    findings.Add(inside.At, "additionalProperties", $"the property \"{property.Name}\" is unknown");
                else
                    node.Check(inside, findings);
            }
        });
    }

    private static Assertion ForObjects(Assertion assertion) => (instance, findings) =>
    {
        if (instance.Value.ValueKind == JsonValueKind.Object)
            assertion(instance, findings);
    };

    private static Instance Inside(Instance instance, JsonProperty property) =>
        instance with { Value = property.Value, At = instance.At.Property(property.Name) };
}
