using PlanExtractor.Cli.Extract;
using Polly;
using Polly.Retry;

namespace PlanExtractor.Cli.Batch;

/// <summary>Something that may pass if one waits a moment.</summary>
internal sealed class TransientTroubleException(string message) : Exception(message);

/// <summary>What is tried again, how often and after which pauses: the pauses double, and vary so that many runs do not come back at once.</summary>
/// <param name="time">The clock by which they are waited for.</param>
/// <param name="say">Told once of each pause.</param>
internal sealed class Retries(TimeProvider time, Action<string> say)
{
    /// <summary>Sources: a file in use or still being written, a share that is away. About eight seconds in all.</summary>
    public ResiliencePipeline ForSource(string key) => Pipeline(
        new PredicateBuilder().Handle<TransientTroubleException>().Handle<IOException>(FileTrouble.IsTransient),
        attempts: 4,
        TimeSpan.FromSeconds(0.5),
        (e, pause) => say($"{key}: {FileTrouble.Of(e)}; trying again in {pause.TotalSeconds:0.0} s"));

    /// <summary>The output folder: a disk without room, which somebody may make. About a minute in all.</summary>
    public ResiliencePipeline ForOutput { get; } = Pipeline(
        time,
        new PredicateBuilder().Handle<IOException>(FileTrouble.IsDiskFull),
        attempts: 5,
        TimeSpan.FromSeconds(2),
        (_, pause) => say($"the disk of the output folder is full; waiting {pause.TotalSeconds:0} s for room"));

    private ResiliencePipeline Pipeline(PredicateBuilder<object> what, int attempts, TimeSpan first, Action<Exception, TimeSpan> told) => Pipeline(time, what, attempts, first, told);

    private static ResiliencePipeline Pipeline(TimeProvider time, PredicateBuilder<object> what, int attempts, TimeSpan first, Action<Exception, TimeSpan> told) =>
        new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = what,
            MaxRetryAttempts = attempts,
            Delay = first,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            OnRetry = retry =>
            {
                told(retry.Outcome.Exception!, retry.RetryDelay);
                return ValueTask.CompletedTask;
            },
        }).Build();
}
