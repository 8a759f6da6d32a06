using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>Where an item stands, for people.</summary>
internal static class Places
{
    /// <summary><c>p.3 l.12</c>, from its evidence; empty when it has none.</summary>
    public static string Describe(JsonElement item)
    {
        var evidence = JsonAgreement.Property(item, "evidence");
        var parts = new[] { ("p.", Number(evidence, "page")), ("l.", Number(evidence, "line")) };
        return string.Join(' ', parts.Where(part => part.Item2.Length > 0).Select(part => part.Item1 + part.Item2));
    }

    private static string Number(JsonElement evidence, string name) =>
        JsonAgreement.Property(evidence, name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : "";
}
