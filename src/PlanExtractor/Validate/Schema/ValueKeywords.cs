using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for values of any kind.</summary>
internal static class ValueKeywords
{
    private static readonly IReadOnlyDictionary<string, Func<JsonElement, bool>> Types =
        new Dictionary<string, Func<JsonElement, bool>>(StringComparer.Ordinal)
        {
            ["object"] = value => value.ValueKind == JsonValueKind.Object,
            ["array"] = value => value.ValueKind == JsonValueKind.Array,
            ["string"] = value => value.ValueKind == JsonValueKind.String,
            ["number"] = value => value.ValueKind == JsonValueKind.Number,
            ["integer"] = value => value.ValueKind == JsonValueKind.Number && JsonNumber.Parse(value.GetRawText()).IsInteger,
            ["boolean"] = value => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            ["null"] = value => value.ValueKind == JsonValueKind.Null,
        };

    public static Assertion Type(KeywordSource source)
    {
        var names = source.Texts();
        var tests = names.Select(name => Types.GetValueOrDefault(name) ?? throw source.Expected("names of JSON types")).ToArray();
        var expected = string.Join(" or ", names);
        return (instance, findings) =>
        {
            var value = instance.Value;
            if (!Array.Exists(tests, test => test(value)))
                findings.Add(instance.At, "type", $"expected {expected}, found {Describe(instance.Value)}");
        };
    }

    public static Assertion Const(KeywordSource source) => OneOf(source, "const", [source.Value]);

    public static Assertion Enum(KeywordSource source) => OneOf(source, "enum", source.Items());

    private static Assertion OneOf(KeywordSource source, string keyword, IReadOnlyList<JsonElement> allowed)
    {
        if (allowed.Any(value => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
            throw source.Expected("neither objects nor arrays");

        var expected = string.Join(", ", allowed.Select(value => value.GetRawText()));
        return (instance, findings) =>
        {
            if (!allowed.Any(value => AreEqual(value, instance.Value)))
                findings.Add(instance.At, keyword, $"expected {expected}, found {Describe(instance.Value)}");
        };
    }

    // Numbers by value: JsonElement.DeepEquals throws on a large exponent.
    private static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.String => left.ValueEquals(right.GetString()),
        JsonValueKind.Number => JsonNumber.Parse(left.GetRawText()).CompareTo(JsonNumber.Parse(right.GetRawText())) == 0,
        _ => true,
    };

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => value.GetRawText() is { Length: > 80 } text ? text[..80] + "…" : value.GetRawText(),
    };
}
