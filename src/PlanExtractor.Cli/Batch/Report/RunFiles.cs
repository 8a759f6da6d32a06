using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Batch.Report;

/// <summary>Writes <c>run.json</c> and <c>index.json</c>, each whole or not at all.</summary>
internal static class RunFiles
{
    /// <summary>Name of the report.</summary>
    public const string Report = "run.json";

    /// <summary>Name of the index.</summary>
    public const string Index = "index.json";

    /// <exception cref="IOException">One cannot be written; the one of before stays.</exception>
    public static void Write(StateFolder folder, RunReport report, PlanIndex index)
    {
        Write(folder.Output(Index), index, BatchJson.Indented.PlanIndex);
        Write(folder.Output(Report), report, BatchJson.Indented.RunReport);
    }

    private static void Write<T>(string path, T value, JsonTypeInfo<T> type) =>
        AtomicFile.Write(path, [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'], isDurable: true);
}
