using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Assertion Properties(KeywordSource source)
    {
        var byName = source.NodesByName().ToList();
        var (names, nodes) = (new PropertyNames(byName.Select(n => n.Key)), byName.ConvertAll(n => n.Value));
        return (instance, findings) =>
        {
            if (instance.Value.ValueKind != JsonValueKind.Object)
                return;
            var at = -1;
            foreach (var property in instance.Value.EnumerateObject())
            {
                if (names.Next(property, ref at))
                    nodes[at].Check(instance with { Value = property.Value, At = instance.At.Property(names[at].Text) }, findings);
            }
        };
    }

    public static Assertion Required(KeywordSource source)
    {
        var names = new PropertyNames(source.Texts());
        return (instance, findings) =>
        {
            if (instance.Value.ValueKind != JsonValueKind.Object)
                return;
            var isThere = new bool[names.Count];
            var at = -1;
            foreach (var property in instance.Value.EnumerateObject())
            {
                if (names.Next(property, ref at))
                    isThere[at] = true;
            }

            for (var i = 0; i < isThere.Length; i++)
            {
                if (!isThere[i])
                    findings.Add(instance.At, "required", $"the property \"{names[i].Text}\" is missing");
            }
        };
    }

    /// <summary>Concerns the properties that <c>properties</c> beside it does not name; each error stands at the property itself.</summary>
    public static Assertion AdditionalProperties(KeywordSource source)
    {
        var named = new PropertyNames(
            source.Schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
                ? properties.EnumerateObject().Select(property => property.Name)
                : []);
        var isClosed = source.Value.ValueKind == JsonValueKind.False;
        var node = source.Node();
        return (instance, findings) =>
        {
            if (instance.Value.ValueKind != JsonValueKind.Object)
                return;
            var at = -1;
            foreach (var property in instance.Value.EnumerateObject())
            {
                if (named.Next(property, ref at))
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
