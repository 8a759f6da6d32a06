using PlanExtractor.Cli.Batch.Reading;
using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Cli.Extract;

namespace PlanExtractor.Cli.Batch;

/// <summary>Puts what was read into the output folder and the state, one source at a time.</summary>
internal sealed class Commits(RunSettings settings, StateFolder folder, RunState state, Retries retries) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Reads, and waits where the document could not be written for want of room: then it is read again.</summary>
    /// <exception cref="RunStoppedException">There is no room still.</exception>
    public async Task<ReadAnswer> WithRoom(Func<Task<ReadAnswer>> read)
    {
        try
        {
            return await retries.ForOutput.ExecuteAsync(async _ => await read().ConfigureAwait(false) is { IsDiskFull: false } answer
                ? answer
                : throw new NoRoomException()).ConfigureAwait(false);
        }
        catch (NoRoomException e)
        {
            throw new RunStoppedException(e.Message);
        }
    }

    /// <summary>Keeps what came of a source.</summary>
    /// <param name="key">The source.</param>
    /// <param name="sha256">Of its bytes.</param>
    /// <param name="bytes">How many they are.</param>
    /// <param name="before">What was known of it, or null.</param>
    /// <param name="answer">What came of it.</param>
    /// <param name="draft">Its document, where it was read.</param>
    /// <param name="attempts">How often it was tried.</param>
    /// <param name="milliseconds">How long the last try took.</param>
    /// <exception cref="RunStoppedException">The output folder takes nothing more.</exception>
    public async Task<FileRecord> Keep(string key, string sha256, long bytes, FileRecord? before, ReadAnswer answer, Draft draft,
        int attempts, long milliseconds)
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            var (output, reasons) = await Written(key, sha256, before, answer, draft).ConfigureAwait(false);
            var record = new FileRecord(
                key, IsKept(answer, reasons) ? sha256 : null, bytes, ProgramIdentity.Text, settings.Options, settings.Limits,
                reasons.Count > 0 || answer.Document is null ? PlanStatus.Failed : answer.Status, reasons, attempts, milliseconds,
                new SortedDictionary<string, int>(answer.Diagnostics.CountBy(d => d.Code).ToDictionary(), StringComparer.Ordinal), output);
            await Insist(() => state.Done(record)).ConfigureAwait(false);
            return record;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    // A document that was read and could not be written is read again the next time.
    private static bool IsKept(ReadAnswer answer, IReadOnlyList<string> reasons) => answer.Document is null || reasons.Count == 0;

    // Where there is no new document, an older version's stays.
    private async Task<(OutputRecord? Output, IReadOnlyList<string> Reasons)> Written(string key, string sha256, FileRecord? before,
        ReadAnswer answer, Draft draft)
    {
        if (answer.Document is not { } document)
            return (before?.Output, answer.Reasons);
        var name = OutputNames.For(document, key);
        if (answer.DraftSha256 is not { } outputSha256)
            return (before?.Output, [$"{name}: cannot be written: {answer.CannotWrite}"]);
        await Insist(() => state.Announce(name)).ConfigureAwait(false);
        try
        {
            await retries.ForOutput.ExecuteAsync(_ =>
            {
                draft.MoveTo(folder.Output(name));
                return ValueTask.CompletedTask;
            }).ConfigureAwait(false);
        }
        catch (IOException e) when (FileTrouble.IsDiskFull(e))
        {
            throw new RunStoppedException(NoRoomException.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (before?.Output, [$"{name}: cannot be written: {FileTrouble.Describe(e)}"]);
        }

        return (new OutputRecord(
            name, outputSha256, sha256, answer.Status, document.Pages, document.Code, document.Municipality, document.Prefecture,
            document.Title,
            document.StartFiscalYear, document.EndFiscalYear, document.Established, document.Revised, document.Counts), answer.Reasons);
    }

    // Without its state a run may not go on.
    private async Task Insist(Action write)
    {
        try
        {
            await retries.ForOutput.ExecuteAsync(_ =>
            {
                write();
                return ValueTask.CompletedTask;
            }).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunStoppedException(FileTrouble.IsDiskFull(e)
                ? NoRoomException.Text
                : $"the state cannot be written: {FileTrouble.Describe(e)}");
        }
    }
}
