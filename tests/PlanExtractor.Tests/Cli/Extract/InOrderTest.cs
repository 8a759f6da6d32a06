using PlanExtractor.Cli.Extract;

namespace PlanExtractor.Tests.Cli.Extract;

[TestFixture]
public sealed class InOrderTest
{
    [TestCase(1)]
    [TestCase(3)]
    [TestCase(16)]
    public void Select_UnevenWork_KeepsOrderAndLimit(int threads)
    {
        var (running, most) = (0, 0);
        var results = InOrder.Select(
            [.. Enumerable.Range(0, 40)],
            threads,
            item =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.Sleep(item % 5 == 0 ? 8 : 1);
                Interlocked.Decrement(ref running);
                return item * 10;
            },
            CancellationToken.None);
        Assert.That(results, Is.EqualTo(Enumerable.Range(0, 40).Select(item => item * 10)));
        Assert.That(most, Is.InRange(1, threads));
    }

    [Test]
    public void Select_Stopped_ThrowsAtOnceThoughWorkGoesOn()
    {
        using var stop = new CancellationTokenSource();
        using var release = new ManualResetEventSlim();
        var done = new List<int>();
        Assert.That(
            () =>
            {
                foreach (var result in InOrder.Select([0, 1, 2], 1, item => Work(item, stop, release), stop.Token))
                    done.Add(result);
            },
            Throws.InstanceOf<OperationCanceledException>());
        release.Set();
        Assert.That(done, Is.EqualTo(new[] { 0 }));
    }

    private static int Work(int item, CancellationTokenSource stop, ManualResetEventSlim release)
    {
        if (item == 1)
        {
            stop.Cancel();
            release.Wait();
        }

        return item;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen; (seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen;)
        {
        }
    }
}
