namespace PlanExtractor.Cli.Extract;

/// <summary>Work on many items at the same time whose results come in the items' order.</summary>
internal static class InOrder
{
    /// <summary>
    /// At most <paramref name="threads"/> items are worked on at once and at most twice as many results wait, so memory does not grow
    /// with the number of items. Stops between results; whether within the work, is its own business.
    /// </summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, CancellationToken stop)
    {
        var gate = new SemaphoreSlim(threads);
        var ahead = new Queue<Task<TResult>>();
        for (var next = 0; next < items.Count || ahead.Count > 0;)
        {
            while (next < items.Count && ahead.Count < 2 * threads)
                ahead.Enqueue(Begin(gate, items[next++], work, stop));
            yield return ahead.Dequeue().WaitAsync(stop).GetAwaiter().GetResult();
        }
    }

    private static async Task<TResult> Begin<TItem, TResult>(
        SemaphoreSlim gate, TItem item, Func<TItem, TResult> work, CancellationToken stop)
    {
        await gate.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => work(item), stop).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }
}
