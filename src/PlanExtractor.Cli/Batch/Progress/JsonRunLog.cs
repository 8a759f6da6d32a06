using System.Text.Json;
using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>Lines of JSON, one an event.</summary>
internal sealed class JsonRunLog(TextWriter writer, TimeProvider time) : IRunLog
{
    private readonly Lock _lock = new();

    public Task Watch(int total, Func<Task> work)
    {
        Write("begin", $"{total} files");
        return work();
    }

    public void Done(FileReport file, bool isBad) => Write("file", null, file);

    public void Say(string message) => Write("message", message);

    public void End(RunReport report) => Write("end", report.Stopped, totals: report.Totals);

    private void Write(string kind, string? message, FileReport? file = null, RunTotals? totals = null)
    {
        var line = JsonSerializer.Serialize(new RunEvent(time.GetUtcNow(), kind, message, file, totals), BatchJson.Line.RunEvent);
        lock (_lock)
            writer.WriteLine(line);
    }
}
