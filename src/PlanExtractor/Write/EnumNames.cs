using System.Text.Json;

namespace PlanExtractor.Write;

/// <summary>The members of an enum as the schema names them, in camelCase.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> All =
        Enum.GetValues<T>().ToDictionary(value => value, value => Encoded(value.ToString()));

    /// <summary>The name of a member.</summary>
    public static JsonEncodedText Of(T value) => All[value];

    private static JsonEncodedText Encoded(string name) => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name));
}
