namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>
/// Reads in a worker process, which is killed when a document takes too long or too much memory, and replaced whenever it is lost or
/// has grown. What a document does to its worker harms no other document.
/// </summary>
internal sealed class WorkerReader(TimeSpan timeout, int memoryMebibytes, TimeProvider time) : IDocumentReader
{
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    // A worker that holds so much of its limit after a document is replaced before the next.
    private const double Grown = 0.5;

    private WorkerProcess? _worker;

    private long Limit => memoryMebibytes * 1024L * 1024;

    public async Task<ReadAnswer> Read(ReadRequest request)
    {
        var worker = _worker ??= WorkerProcess.Start(memoryMebibytes);
        var begin = time.GetTimestamp();
        var answer = worker.Ask(request);
        while (!answer.IsCompleted)
        {
            await Task.WhenAny(answer, Task.Delay(Watch, time)).ConfigureAwait(false);
            if (answer.IsCompleted)
                break;
            if (time.GetElapsedTime(begin) > timeout)
                return Lose(worker, $"not read within {timeout.TotalSeconds:0.###} s (see --timeout)");
            if (worker.Memory > Limit)
                return Lose(worker, MemoryReason);
        }

        if (await answer.ConfigureAwait(false) is not { } read)
            return Lose(worker, await Died(worker).ConfigureAwait(false));
        if (read.Memory > Limit * Grown)
            Drop(worker);
        return read;
    }

    public async ValueTask DisposeAsync()
    {
        if (_worker is not { } worker)
            return;
        worker.End();
        if (!await worker.Ends(Farewell).ConfigureAwait(false))
            worker.Kill();
        worker.Dispose();
        _worker = null;
    }

    private string MemoryReason => $"more than {memoryMebibytes} MiB of memory needed (see --memory)";

    private async Task<string> Died(WorkerProcess worker)
    {
        if (!await worker.Ends(Farewell).ConfigureAwait(false))
            return "the worker stopped answering";
        return worker.LastWords switch
        {
            var words when words.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
                || words.Contains("OutOfMemory", StringComparison.Ordinal) => MemoryReason,
            var words when words.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase) => "the stack overflowed: nested too deep",
            "" => $"the worker was killed or died (exit code {worker.ExitCode})",
            var words => $"the worker died (exit code {worker.ExitCode}): {words}",
        };
    }

    private ReadAnswer Lose(WorkerProcess worker, string reason)
    {
        Drop(worker);
        return ReadAnswer.Failed(reason) with { IsWorkerLost = true };
    }

    private void Drop(WorkerProcess worker)
    {
        worker.Kill();
        worker.Dispose();
        _worker = null;
    }
}
