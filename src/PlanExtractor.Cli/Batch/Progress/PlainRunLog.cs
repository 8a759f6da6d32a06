using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Text;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>Lines: one for each source that someone should look at, and every ten seconds one that says how far the run is.</summary>
internal sealed class PlainRunLog(TextWriter writer, TimeProvider time) : IRunLog
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly Pace _pace = new(time);

    public async Task Watch(int total, Func<Task> work)
    {
        _pace.Total = total;
        await using (time.CreateTimer(_ => Write(_pace.ToString()), null, Every, Every).ConfigureAwait(false))
            await work().ConfigureAwait(false);
    }

    public void Done(FileReport file, bool isBad)
    {
        _pace.Add(file, isBad);
        if (!isBad)
            return;
        Write($"{file.Source}: {file.Status.ToString().ToLowerInvariant()}");
        foreach (var reason in file.Reasons)
            Write("  " + reason);
    }

    public void Say(string message) => Write(message);

    public void End(RunReport report) => Write(Closing.Line(report));

    private void Write(string line)
    {
        lock (_lock)
            writer.WriteLine(Visible.Line(line));
    }
}
