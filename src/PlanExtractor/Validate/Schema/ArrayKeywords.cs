using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for arrays.</summary>
internal static class ArrayKeywords
{
    public static Assertion Items(KeywordSource source)
    {
        var node = source.Node();
        return (instance, findings) =>
        {
            if (instance.Place.Kind != JsonValueKind.Array)
                return;
            var items = instance.Place.Items;
            for (var i = 0; i < items.Count; i++)
                node.Check(instance with { Place = items[i] }, findings);
        };
    }

    public static Assertion MinItems(KeywordSource source)
    {
        var limit = source.Count();
        return WhereLength("minItems", length => length >= limit, $"expected at least {limit} items");
    }

    public static Assertion MaxItems(KeywordSource source)
    {
        var limit = source.Count();
        return WhereLength("maxItems", length => length <= limit, $"expected at most {limit} items");
    }

    private static Assertion WhereLength(string keyword, Func<int, bool> holds, string message) => (instance, findings) =>
    {
        if (instance.Place.Kind == JsonValueKind.Array && !holds(instance.Place.Items.Count))
            findings.Add(instance.Place, keyword, message);
    };
}
