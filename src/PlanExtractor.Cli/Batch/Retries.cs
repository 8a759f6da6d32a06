using PlanExtractor.Cli.Extract;
using Polly;
using Polly.Retry;

namespace PlanExtractor.Cli.Batch;

/// <summary>Something that may pass if one waits a moment.</summary>
internal sealed class TransientTroubleException(string message) : Exception(message);

/// <summary>The output folder takes nothing more at the moment.</summary>
internal sealed class NoRoomException() : Exception(Text)
{
    public const string Text = "the disk of the output folder is full";
}

/// <summary>
/// What is tried again, how often and after which pauses: the pauses double, and vary so that many runs do not come back at once.
/// </summary>
/// <param name="time">The clock by which they are waited for.</param>
/// <param name="say">Told once of each pause.</param>
internal sealed class Retries(TimeProvider time, Action<string> say)
{
    private readonly ResiliencePipeline _forSource = Pipeline(
        time,
        new PredicateBuilder().Handle<TransientTroubleException>().Handle<IOException>(FileTrouble.IsTransient),
        attempts: 4,
        TimeSpan.FromSeconds(0.5),
        retry => say($"{retry.Context.OperationKey}: {FileTrouble.Describe(retry.Outcome.Exception!)}; trying again in "
            + $"{retry.RetryDelay.TotalSeconds:0.0} s"));

    /// <summary>The output folder: a disk without room, which somebody may make. About a minute in all.</summary>
    public ResiliencePipeline ForOutput { get; } = Pipeline(
        time,
        new PredicateBuilder().Handle<NoRoomException>().Handle<IOException>(FileTrouble.IsDiskFull),
        attempts: 5,
        TimeSpan.FromSeconds(2),
        retry => say($"{NoRoomException.Text}; waiting {retry.RetryDelay.TotalSeconds:0} s for room"));

    /// <summary>
    /// Does something with a source: a file in use or still being written, a share that is away are waited for, about eight seconds in all.
    /// </summary>
    /// <param name="key">The source, as it is named when a pause is told of.</param>
    /// <param name="work">What is done, each time from the beginning.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<T> OfSource<T>(string key, Func<Task<T>> work, CancellationToken stop = default)
    {
        var context = ResilienceContextPool.Shared.Get(key, stop);
        try
        {
            return await _forSource.ExecuteAsync(async (_, again) => await again().ConfigureAwait(false), context, work)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline Pipeline(TimeProvider time, PredicateBuilder<object> what, int attempts, TimeSpan first,
        Action<OnRetryArguments<object>> told) =>
        new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = what,
            MaxRetryAttempts = attempts,
            Delay = first,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            OnRetry = retry =>
            {
                told(retry);
                return ValueTask.CompletedTask;
            },
        }).Build();
}
