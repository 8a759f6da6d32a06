using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>Lists of a document.</summary>
internal static class Lists
{
    /// <summary>Whether the list is there, be it empty.</summary>
    public static bool Has(JsonElement json, string name) => JsonAgreement.Property(json, name).ValueKind == JsonValueKind.Array;

    /// <summary>The objects of the list; none when it is not there.</summary>
    public static IEnumerable<JsonElement> Read(JsonElement json, string name) =>
        Has(json, name) ? json.GetProperty(name).EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];
}
