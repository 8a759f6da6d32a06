using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanExtractor.Cli.Batch.Progress;
using PlanExtractor.Cli.Batch.Reading;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Cli.Batch;

/// <summary>How what a run keeps and says is written as JSON. A property that is missing, or unknown, is an error when reading.</summary>
[JsonSerializable(typeof(FileRecord))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(LockHolder))]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(ReadAnswer))]
[JsonSerializable(typeof(RunReport))]
[JsonSerializable(typeof(PlanIndex))]
[JsonSerializable(typeof(RunEvent))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    /// <summary>One line.</summary>
    public static BatchJson Line { get; } = new(Styled(isIndented: false));

    /// <summary>For people.</summary>
    public static BatchJson Indented { get; } = new(Styled(isIndented: true));

    private static JsonSerializerOptions Styled(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter<PlanStatus>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<FileOutcome>(JsonNamingPolicy.CamelCase) },
    };
}
