using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for values of any kind.</summary>
internal static class ValueKeywords
{
    private static readonly IReadOnlyDictionary<string, Func<JsonPlace, bool>> Types =
        new Dictionary<string, Func<JsonPlace, bool>>(StringComparer.Ordinal)
        {
            ["object"] = value => value.Kind == JsonValueKind.Object,
            ["array"] = value => value.Kind == JsonValueKind.Array,
            ["string"] = value => value.Kind == JsonValueKind.String,
            ["number"] = value => value.Kind == JsonValueKind.Number,
            ["integer"] = value => value.Number is { IsInteger: true },
            ["boolean"] = value => value.Kind is JsonValueKind.True or JsonValueKind.False,
            ["null"] = value => value.Kind == JsonValueKind.Null,
        };

    public static Assertion Type(KeywordSource source)
    {
        var names = source.Texts();
        var tests = names.Select(name => Types.GetValueOrDefault(name) ?? throw source.Expected("names of JSON types")).ToArray();
        var expected = string.Join(" or ", names);
        return (instance, findings) =>
        {
            foreach (var test in tests)
            {
                if (test(instance.Place))
                    return;
            }

            findings.Add(instance.Place, "type", $"expected {expected}, found {Describe(instance.Place)}");
        };
    }

    public static Assertion Const(KeywordSource source) => OneOf(source, "const", [source.Place]);

    public static Assertion Enum(KeywordSource source) => OneOf(source, "enum", source.Items());

    private static Assertion OneOf(KeywordSource source, string keyword, IReadOnlyList<JsonPlace> allowed)
    {
        if (allowed.Any(value => value.Kind is JsonValueKind.Object or JsonValueKind.Array))
            throw source.Expected("neither objects nor arrays");

        var expected = string.Join(", ", allowed.Select(value => value.RawText));
        return (instance, findings) =>
        {
            for (var i = 0; i < allowed.Count; i++)
            {
                if (AreEqual(allowed[i], instance.Place))
                    return;
            }

            findings.Add(instance.Place, keyword, $"expected {expected}, found {Describe(instance.Place)}");
        };
    }

    // Numbers by value, texts whatever escapes they are written with.
    private static bool AreEqual(JsonPlace left, JsonPlace right) =>
        left.Kind == right.Kind && (left.Raw.SequenceEqual(right.Raw) || left.Kind switch
        {
            JsonValueKind.String => left.Text == right.Text,
            JsonValueKind.Number => left.Number!.Value.CompareTo(right.Number!.Value) == 0,
            _ => true,
        });

    private static string Describe(JsonPlace value) => value.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => value.RawText is { Length: > 80 } text ? text[..80] + "…" : value.RawText,
    };
}
