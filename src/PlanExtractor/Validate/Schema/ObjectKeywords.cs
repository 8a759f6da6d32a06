using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Assertion Properties(KeywordSource source)
    {
        var byName = source.NodesByName();
        var (names, nodes) = (new PropertyNames(byName.Select(n => n.Name)), byName.Select(n => n.Node).ToArray());
        return (instance, findings) =>
        {
            if (instance.Place.Names?.In(names) is not { } listed)
                return;
            var values = instance.Place.Items;
            for (var i = 0; i < values.Count; i++)
            {
                if (listed[i] >= 0)
                    nodes[listed[i]].Check(instance with { Place = values[i] }, findings);
            }
        };
    }

    public static Assertion Required(KeywordSource source)
    {
        var names = new PropertyNames(source.Texts());
        return (instance, findings) =>
        {
            if (instance.Place.Names?.In(names) is not { Missing: { Count: > 0 } missing })
                return;
            foreach (var name in missing)
                findings.Add(instance.Place, "required", $"the property \"{name}\" is missing");
        };
    }

    /// <summary>Concerns the properties that <c>properties</c> beside it does not name; each error stands at the property itself.</summary>
    public static Assertion AdditionalProperties(KeywordSource source)
    {
        var named = new PropertyNames(
            source.Beside("properties") is { Names: not null } properties ? properties.Items.Select(property => property.Name!) : []);
        var isClosed = source.Place.Kind == JsonValueKind.False;
        var node = source.Node();
        return (instance, findings) =>
        {
            if (instance.Place.Names?.In(named) is not { HasOthers: true } listed)
                return;
            var values = instance.Place.Items;
            for (var i = 0; i < values.Count; i++)
            {
                if (listed[i] >= 0)
                    continue;
                if (isClosed)
                    findings.Add(values[i], "additionalProperties", $"the property \"{values[i].Name}\" is unknown");
                else
                    node.Check(instance with { Place = values[i] }, findings);
            }
        };
    }
}
