using System.Globalization;
using PlanExtractor.Cli.Batch.Reading;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Cli.Extract;

namespace PlanExtractor.Cli.Batch;

/// <summary>The way of one source through a run: is it settled and new? read, keep, report. For several threads.</summary>
internal sealed class SourceWork(RunSettings settings, StateFolder folder, IReadOnlyDictionary<string, FileRecord> known, RunState state,
    Commits commits, Retries retries, TimeProvider time)
{
    // A worker that was lost is not proof: the document gets a fresh one, once.
    private const int MostAttempts = 2;

    private const double SlowestBytesPerSecond = 10e6;

    /// <summary>Does all that is to do.</summary>
    /// <exception cref="RunStoppedException">The output folder takes nothing more.</exception>
    public async Task<FileReport> Do(SourceFile source, IDocumentReader reader)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Trouble is { } trouble)
            return Report(source.Key, FileOutcome.Failed, [trouble]);
        try
        {
            return await retries.OfSource(source.Key, () => Once(source, reader)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TransientTroubleException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            // Nothing is recorded of bytes that could not be had: the next run tries again.
            return Report(source.Key, FileOutcome.Failed, [FileTrouble.Describe(e)]);
        }
    }

    private async Task<FileReport> Once(SourceFile source, IDocumentReader reader)
    {
        var stamp = SourceStamp.Take(source.Path);
        var before = known.GetValueOrDefault(source.Key);
        if (!settings.Force && before is not null && before.MayHold(ProgramIdentity.Text, settings))
        {
            var now = await Hashed(source.Path, stamp.Bytes).ConfigureAwait(false);
            if (SourceStamp.Take(source.Path) != stamp)
                throw new TransientTroubleException("still being written");
            if (before.Sha256 == now && (before.Output is null || state.IsThere(before.Output)))
                return Report(before, FileOutcome.Skipped, before.Status, attempts: 0);
        }

        using var draft = new Draft(folder.Draft());
        var (answer, attempts, took) = await Read(source, draft, reader).ConfigureAwait(false);
        if (answer.IsTransient)
            throw new TransientTroubleException(string.Join("; ", answer.Reasons));
        var sha256 = answer.Sha256 ?? await Hashed(source.Path, stamp.Bytes).ConfigureAwait(false);
        if (SourceStamp.Take(source.Path) != stamp)
            throw new TransientTroubleException("changed while it was read");
        var record = await commits.Keep(source.Key, sha256, stamp.Bytes, before, answer, draft, attempts, took).ConfigureAwait(false);
        return Report(record, Outcome(record.Status), null, attempts);
    }

    // What is no file but a pipe, or lies on a share that hangs, never gives its bytes: the thread that waits for them is given up.
    private async Task<string> Hashed(string path, long bytes)
    {
        var patience = settings.Timeout + TimeSpan.FromSeconds(bytes / SlowestBytesPerSecond);
        try
        {
            return await Task.Factory.StartNew(() => Hash.OfFile(path), CancellationToken.None, TaskCreationOptions.LongRunning,
                TaskScheduler.Default).WaitAsync(patience, time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException(
                string.Create(CultureInfo.InvariantCulture, $"its bytes did not come within {patience.TotalSeconds:0} s"));
        }
    }

    private async Task<(ReadAnswer Answer, int Attempts, long Milliseconds)> Read(SourceFile source, Draft draft, IDocumentReader reader)
    {
        var request = new ReadRequest(source.Path, settings.MaxMebibytes, settings.Pretty, settings.Password,
            draft.Path)
        { Vocabulary = settings.Vocabulary, MinConfidence = settings.MinConfidence };
        for (var attempt = 1; ; attempt++)
        {
            var begin = time.GetTimestamp();
            var answer = await commits.WithRoom(() => reader.Read(request)).ConfigureAwait(false);
            if (!answer.IsWorkerLost || attempt == MostAttempts)
                return (answer, attempt, (long)time.GetElapsedTime(begin).TotalMilliseconds);
        }
    }

    /// <summary>The report of a record.</summary>
    public static FileReport Report(FileRecord record, FileOutcome outcome, PlanStatus? last, int attempts)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new FileReport(record.Source, outcome, last, record.Sha256, record.Output?.File, record.Output?.Pages, attempts,
            record.Milliseconds, record.Reasons, record.Diagnostics);
    }

    /// <summary>The report of a source of which nothing is known.</summary>
    public static FileReport Report(string key, FileOutcome outcome, IReadOnlyList<string> reasons) =>
        new(key, outcome, null, null, null, null, 0, 0, reasons, new Dictionary<string, int>());

    private static FileOutcome Outcome(PlanStatus status) => status switch
    {
        PlanStatus.Complete => FileOutcome.Complete,
        PlanStatus.Partial => FileOutcome.Partial,
        _ => FileOutcome.Failed,
    };
}
