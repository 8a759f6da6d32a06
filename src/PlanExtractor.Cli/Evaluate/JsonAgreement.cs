using System.Globalization;
using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>Whether JSON of an output holds what JSON of a gold asks for: the properties that the gold has, and no others.</summary>
internal static class JsonAgreement
{
    /// <summary>Names of an annotation that say nothing about the plan: ids, places and remarks (<c>_why</c>, <c>$schema</c>).</summary>
    public static bool IsIgnored(string property) =>
        property is "id" or "evidence" or "bbox" || property.StartsWith('_') || property.StartsWith('$');

    public static bool Agrees(JsonElement gold, JsonElement output, bool lenient) => gold.ValueKind switch
    {
        JsonValueKind.Object => output.ValueKind == JsonValueKind.Object && gold.EnumerateObject().All(property =>
            IsIgnored(property.Name) || Agrees(property.Value, Property(output, property.Name), lenient)),
        JsonValueKind.Array => output.ValueKind == JsonValueKind.Array
            && gold.GetArrayLength() == output.GetArrayLength()
            && gold.EnumerateArray().Zip(output.EnumerateArray()).All(pair => Agrees(pair.First, pair.Second, lenient)),
        _ => FieldValue.Read(gold).Agrees(FieldValue.Read(output), lenient),
    };

    /// <summary>The property, or undefined JSON where there is none.</summary>
    public static JsonElement Property(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    /// <summary>All that it says, without names of properties: <c>[健康福祉課 lead; 総務課]</c>; numbers in one way (52.0 is 52).</summary>
    public static string Words(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number => json.TryGetDecimal(out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : json.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => $"[{string.Join("; ", json.EnumerateArray().Select(Words))}]",
        JsonValueKind.Object => string.Join(
            ' ', json.EnumerateObject().Where(p => !IsIgnored(p.Name)).Select(p => Words(p.Value)).Where(words => words.Length > 0)),
        _ => "",
    };
}
