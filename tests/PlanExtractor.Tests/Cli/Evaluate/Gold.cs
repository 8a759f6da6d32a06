using System.Text.Json;
using PlanExtractor.Cli.Evaluate;

namespace PlanExtractor.Tests.Cli.Evaluate;

/// <summary>Short names for what the tests of this folder do.</summary>
internal static class Gold
{
    public static JsonElement Json(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    public static DocumentReport Compare(string gold, string output) => DocumentComparison.Compare("gold", Json(gold), "out", Json(output));

    public static KindTally Kind(this DocumentReport report, string name) => report.Kinds.Single(kind => kind.Kind == name);

    /// <summary><c>Missing 会議数 []</c>, <c>Differs 会議数 [baseline.unit]</c>.</summary>
    public static string[] Listed(this DocumentReport report) =>
        [.. report.Misses.Select(miss => $"{miss.What} {miss.Label} [{string.Join(' ', miss.Differences.Select(d => d.Field))}]")];
}
