using PlanExtractor.Cli.Batch.Progress;
using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Tests.Batch.Progress;

public sealed class RunLogTest
{
    private static readonly FileReport Good = new("a.pdf", FileOutcome.Complete, null, null, "a.plan.json", 40, 1, 5, [],
        new Dictionary<string, int>());

    [Test]
    public void Pace_OfWorkDone_TellsFilesPagesAndTheTimeLeft()
    {
        var time = new SteppingTime();
        var pace = new Pace(time) { Total = 10 };
        Assert.That(pace.ToString(), Is.EqualTo("0 of 10 files"));
        time.Seconds = 2;
        pace.Add(Good, isBad: false);
        pace.Add(Good with { Status = FileOutcome.Failed, Pages = null }, isBad: true);
        pace.Add(Good with { Status = FileOutcome.Skipped }, isBad: false);
        pace.Add(Good, isBad: false);
        Assert.That(pace.ToString(), Is.EqualTo("4 of 10 files, 1 unchanged, 1 to look at, 40 pages/s, 0:03 left"));
    }

    [TestCase(1000, "16:39 left")]
    [TestCase(10_000, "2:46:39 left")]
    public void Pace_LongWork_TellsMinutesAndHours(int files, string left)
    {
        var time = new SteppingTime();
        var pace = new Pace(time) { Total = files };
        time.Seconds = 1;
        pace.Add(Good, isBad: false);
        Assert.That(pace.ToString(), Does.EndWith(left));
    }

    [Test]
    public void Plain_BadFile_IsALineWithItsReasons_GoodOnesAreNot()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var log = new PlainRunLog(text, new SteppingTime());
        log.Done(Good, isBad: false);
        log.Done(Good with { Source = "b\u001b[31m.pdf", Status = FileOutcome.Failed, Reasons = ["not read within 3 s"] }, isBad: true);
        log.Say("waiting");
        Assert.That(text.ToString().Split('\n')[1..], Is.EqualTo(new[] { "  not read within 3 s", "waiting", "" }));
        Assert.That(text.ToString(), Does.StartWith("b").And.Not.Contain("\u001b"), "no control character reaches the terminal");
    }

    [Test]
    public async Task Plain_LongWork_TellsHowFarItIsEveryTenSeconds()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var time = new SteppingTime();
        await new PlainRunLog(text, time).Watch(10, () =>
        {
            Assert.That(time.Period, Is.EqualTo(TimeSpan.FromSeconds(10)));
            time.Tick();
            return Task.CompletedTask;
        });
        Assert.That(text.ToString(), Is.EqualTo("0 of 10 files\n"));
    }

    [Test]
    public void Closing_OfARun_CountsWhatThereIs()
    {
        FileReport[] files = [Good, Good with { Status = FileOutcome.Skipped, LastStatus = PlanStatus.Failed },
            Good with { Status = FileOutcome.Pending }];
        var report = new RunReport("1.0", "0", DateTimeOffset.UnixEpoch, 1234, 130, "interrupted", RunTotals.Count(files), files);
        Assert.That(Closing.Line(report), Is.EqualTo("3 files: 1 complete, 1 unchanged, 1 not reached; 40 pages in 1.2 s; 1 of the "
            + "unchanged failed before (--force tries them again); stopped: interrupted"));
    }

    // Time that stands until it is set, and a timer that ticks when it is told to.
    private sealed class SteppingTime : TimeProvider
    {
        private Action _tick = () => { };

        public double Seconds { get; set; }

        public TimeSpan Period { get; private set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);

        public void Tick() => _tick();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_tick, Period) = (() => callback(state), period);
            return TimeProvider.System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
