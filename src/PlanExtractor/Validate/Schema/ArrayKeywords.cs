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
            if (instance.Value.ValueKind != JsonValueKind.Array)
                return;
            var index = 0;
            foreach (var item in instance.Value.EnumerateArray())
                node.Check(instance with { Value = item, At = instance.At.Item(index++) }, findings);
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
        if (instance.Value.ValueKind == JsonValueKind.Array && !holds(instance.Value.GetArrayLength()))
            findings.Add(instance.At, keyword, message);
    };
}
