using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Batch.Report;

/// <summary>Writes <c>run.json</c> and <c>index.json</c>, each whole or not at all.</summary>
internal static class RunFiles
{
    /// <exception cref="IOException">One cannot be written; the one of before stays.</exception>
    public static void Write(StateFolder folder, RunReport report, PlanIndex index)
    {
        Write(folder.Output("index.json"), index, BatchJson.Indented.PlanIndex);
        Write(folder.Output("run.json"), report, BatchJson.Indented.RunReport);
    }

    private static void Write<T>(string path, T value, JsonTypeInfo<T> type) =>
        AtomicFile.Write(path, [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'], isDurable: true);
}
