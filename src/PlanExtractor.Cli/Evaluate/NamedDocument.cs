using System.Text.Json;
using PlanExtractor.Layout;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>A document and the name of its file.</summary>
/// <param name="FileName">Without directory.</param>
/// <param name="Json">The document.</param>
internal sealed record NamedDocument(string FileName, JsonElement Json)
{
    /// <summary>The file's name up to its first dot.</summary>
    public string Stem => StemOf(FileName);

    public string? SourceSha256 => Text("source", "sha256")?.ToLowerInvariant();

    public string? SourceFileName => Text("source", "fileName");

    public string? SourceStem => SourceFileName is { } name ? StemOf(name) : null;

    public string? Title => Text("plan", "title") is { } title ? JapaneseText.Key(title) : null;

    private static string StemOf(string name) => name.Split('.', 2)[0];

    private string? Text(string part, string name) =>
        JsonAgreement.Property(JsonAgreement.Property(Json, part), name) is { ValueKind: JsonValueKind.String } text
            && text.GetString() is { Length: > 0 } value
            ? value
            : null;
}
