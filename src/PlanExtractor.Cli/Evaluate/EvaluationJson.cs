using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>A report as JSON, for other programs.</summary>
internal static class EvaluationJson
{
    private static readonly EvaluationJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<MissKind>(JsonNamingPolicy.CamelCase) },
    });

    public static byte[] Write(EvaluationReport report) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(report, Context.EvaluationReport), (byte)'\n'];
}

/// <summary>Serialization code made at build time.</summary>
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext;
