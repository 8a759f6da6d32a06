using System.Globalization;
using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Tests.Batch.State;

public sealed class RunLockTest
{
    [Test]
    public void Take_Held_NamesItsHolder()
    {
        using var folder = new BatchFolder();
        var place = new StateFolder(folder.Out);
        place.Create();
        var (first, none) = RunLock.Take(place, folder.Time.Saying("2026-04-01T01:02:03Z"));
        using (first)
        {
            Assert.That((first is not null, none), Is.EqualTo((true, (string?)null)));
            var (second, holder) = RunLock.Take(place, folder.Time);
            Assert.That((second, holder), Is.EqualTo(((RunLock?)null,
            $"process {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)} on {Environment.MachineName}, since 2026-04-01 "
                + $"01:02:03 UTC")));
            File.WriteAllText(place.LockHolder, "torn");
            Assert.That(RunLock.Take(place, folder.Time).Holder, Is.EqualTo("another process"));
        }

        var (third, _) = RunLock.Take(place, folder.Time);
        using (third)
            Assert.That(third, Is.Not.Null);
    }
}
