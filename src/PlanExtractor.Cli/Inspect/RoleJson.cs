using System.Text.Encodings.Web;
using System.Text.Json;
using PlanExtractor.Diagnostics;
using PlanExtractor.Recognize;

namespace PlanExtractor.Cli.Inspect;

/// <summary>
/// Why tables, units and owners were read as they were, for programs: an array of objects, each with its details and parts.
/// </summary>
internal static class RoleJson
{
    /// <summary>Writes the explanations.</summary>
    public static void Write(IEnumerable<Explanation> explanations, Stream output)
    {
        using var json = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        WriteAll(explanations, json);
    }

    private static void WriteAll(IEnumerable<Explanation> explanations, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var explanation in explanations)
        {
            json.WriteStartObject();
            json.WriteString("kind", explanation.Kind);
            json.WriteString("label", explanation.Label);
            Place(explanation.Evidence, json);
            json.WriteStartObject("details");
            foreach (var (name, value) in explanation.Details)
                json.WriteString(name, value);
            json.WriteEndObject();
            json.WritePropertyName("parts");
            WriteAll(explanation.Parts, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Evidence? evidence, Utf8JsonWriter json)
    {
        Number("page", evidence?.Page, json);
        Number("line", evidence?.Line, json);
        if (evidence?.Bbox is not { } box)
        {
            json.WriteNull("box");
            return;
        }

        json.WriteStartArray("box");
        foreach (var side in box)
            json.WriteNumberValue(side);
        json.WriteEndArray();
    }

    private static void Number(string name, int? number, Utf8JsonWriter json)
    {
        if (number is { } n)
            json.WriteNumber(name, n);
        else
            json.WriteNull(name);
    }
}
