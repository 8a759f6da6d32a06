namespace PlanExtractor.Cli.Commands;

/// <summary>Runs the work of a command so that Ctrl-C can stop it.</summary>
internal static class Stoppable
{
    /// <summary>Off the calling thread: the signal is watched only once the command has returned its task.</summary>
    public static async Task<int> Run(Func<int> work, CancellationToken stop)
    {
        try
        {
            return await Task.Run(work, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
    }
}
