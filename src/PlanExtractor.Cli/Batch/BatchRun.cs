using PlanExtractor.Cli.Batch.Progress;
using PlanExtractor.Cli.Batch.Reading;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Cli.Extract;

namespace PlanExtractor.Cli.Batch;

/// <summary>
/// A run over a folder: lock, state, workers, report. Stopped at any moment, it leaves whole files and a state that agrees with them.
/// </summary>
internal sealed class BatchRun(Engine engine, RunSettings settings, IRunLog log, TimeProvider time)
{
    private readonly StateFolder _folder = new(settings.OutFolder);
    private readonly Retries _retries = new(time, log.Say);
    private string? _stopped;

    /// <returns>The exit code.</returns>
    public async Task<int> Run(CancellationToken stop)
    {
        try
        {
            _folder.Create();
            var (held, holder) = RunLock.Take(_folder, time);
            using (held)
            {
                if (held is null)
                    return Refuse($"{settings.OutFolder}: another run goes on there ({holder}); wait until it ends", ExitCode.Busy);
                using var state = RunState.Open(_folder);
                return await Run(state, stop).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{settings.OutFolder}: cannot be written to: {FileTrouble.Describe(e)}",
                FileTrouble.IsDiskFull(e) ? ExitCode.NoRoom : ExitCode.NothingDone);
        }
    }

    private async Task<int> Run(RunState state, CancellationToken stop)
    {
        var (started, begin) = (time.GetUtcNow(), time.GetTimestamp());
        foreach (var left in _folder.Unfinished().ToList())
            File.Delete(left);
        if (state.UnreadableLines > 0)
            log.Say($"{state.UnreadableLines} lines of the state could not be read; their sources are read again");
        if (await Found(stop).ConfigureAwait(false) is not { } sources)
            return Refuse($"{settings.Source}: no such file or folder", ExitCode.NothingDone);

        var reports = new FileReport[sources.Count];
        await log.Watch(sources.Count, () => Work(sources, reports, state, stop)).ConfigureAwait(false);
        for (var i = 0; i < reports.Length; i++)
            reports[i] ??= SourceWork.Report(sources[i].Key, FileOutcome.Pending, []);

        var present = sources.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var isListed = sources.All(s => s.Trouble is null);
        var gone = isListed
            ? state.Records.Values.Where(r => !present.Contains(r.Source)).Select(r => SourceWork.Report(r, FileOutcome.Gone, r.Status, 0))
            : [];
        FileReport[] files = [.. reports.Concat(gone).OrderBy(f => f.Source, StringComparer.Ordinal)];
        var code = Code(files, sources.Count, stop);
        var report = new RunReport("1.0", ProgramIdentity.Text, started, (long)time.GetElapsedTime(begin).TotalMilliseconds, code, _stopped,
            RunTotals.Count(files), files);
        log.End(report);
        state.Compact();
        RunFiles.Write(_folder, report,
            PlanIndex.Build(state.Records.Values, isListed ? present : state.Records.Keys.ToHashSet(StringComparer.Ordinal)));
        return code;
    }

    // A share that is away for a moment is waited for; null where there is nothing still.
    private async Task<IReadOnlyList<SourceFile>?> Found(CancellationToken stop)
    {
        try
        {
            return await _retries.OfSource(settings.Source, () => Path.Exists(settings.Source)
                ? Task.FromResult(Sources.Find(settings))
                : throw new TransientTroubleException("no such file or folder"), stop).ConfigureAwait(false);
        }
        catch (TransientTroubleException)
        {
            return null;
        }
    }

    private async Task Work(IReadOnlyList<SourceFile> sources, FileReport[] reports, RunState state, CancellationToken stop)
    {
        using var commits = new Commits(settings, _folder, state, _retries);
        var work = new SourceWork(settings, _folder, state.Records.ToDictionary(StringComparer.Ordinal), state, commits, _retries, time);
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Clamp(settings.Workers, 1, Math.Max(1, sources.Count)))
            .Select(_ => Task.Run(Lane, CancellationToken.None))).ConfigureAwait(false);

        async Task Lane()
        {
            var reader = Reader();
            await using (reader.ConfigureAwait(false))
            {
                while (!stop.IsCancellationRequested && _stopped is null && Interlocked.Increment(ref next) is var i && i < sources.Count)
                {
                    try
                    {
                        reports[i] = await work.Do(sources[i], reader).ConfigureAwait(false);
                        log.Done(reports[i], IsBad(reports[i]));
                    }
                    catch (RunStoppedException e)
                    {
                        _stopped = e.Message;
                    }
                }
            }
        }
    }

    private IDocumentReader Reader() =>
        settings.InProcess ? new DocumentReader(engine) : new WorkerReader(settings.Timeout, settings.MemoryMebibytes, time);

    private bool IsBad(FileReport file) => file.Status is FileOutcome.Failed or FileOutcome.Partial;

    private int Code(FileReport[] files, int found, CancellationToken stop)
    {
        if (_stopped is not null)
            return ExitCode.NoRoom;
        if (stop.IsCancellationRequested)
        {
            _stopped = "interrupted";
            return ExitCode.Interrupted;
        }

        return found == 0 ? ExitCode.NothingDone : Array.Exists(files, IsBad) ? ExitCode.Incomplete : ExitCode.Complete;
    }

    private int Refuse(string message, int code)
    {
        log.Say(message);
        return code;
    }
}
