using System.Text.Json;

namespace PlanExtractor.Tests.Recognize;

/// <summary>Compares JSON with what is expected of it: of objects only the listed properties, of lists all items in their order.</summary>
internal static class PartialJson
{
    /// <summary>Where the two disagree: <c>kpis[0].target.unit: expected "件", was null</c>.</summary>
    public static IReadOnlyList<string> Differences(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return [.. Differences("", left.RootElement, right.RootElement)];
    }

    private static IEnumerable<string> Differences(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind)
            return [Difference(path, expected, actual)];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => expected.EnumerateObject().SelectMany(p => actual.TryGetProperty(p.Name, out var value)
                ? Differences($"{path}.{p.Name}".TrimStart('.'), p.Value, value)
                : [$"{path}.{p.Name}: there is no such property"]),
            JsonValueKind.Array => Items(path, expected, actual),
            JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal() ? [] : [Difference(path, expected, actual)],
            JsonValueKind.String => expected.GetString() == actual.GetString() ? [] : [Difference(path, expected, actual)],
            _ => [],
        };
    }

    private static IEnumerable<string> Items(string path, JsonElement expected, JsonElement actual) =>
        expected.GetArrayLength() != actual.GetArrayLength()
            ? [$"{path}: expected {expected.GetArrayLength()} items, was {actual.GetArrayLength()}: {actual.GetRawText()}"]
            : expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((p, i) => Differences($"{path}[{i}]", p.First, p.Second));

    private static string Difference(string path, JsonElement expected, JsonElement actual) =>
        $"{path}: expected {expected.GetRawText()}, was {actual.GetRawText()}";
}
