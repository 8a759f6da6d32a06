using System.Globalization;

namespace PlanExtractor.Tests.Batch;

/// <summary>A clock on which whoever waits has waited already; the wall clock goes as the test says.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private readonly List<TimeSpan> _waits = [];
    private readonly Queue<DateTimeOffset> _wallClock = [];

    /// <summary>Done at each wait, with its number from 1 on.</summary>
    public Action<int> OnWait { get; set; } = _ => { };

    /// <summary>How long was waited, each time.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_waits)
                return [.. _waits];
        }
    }

    /// <summary>What the wall clock says, the last of it for ever.</summary>
    public ImpatientTime Saying(params string[] times)
    {
        foreach (var time in times)
            _wallClock.Enqueue(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));
        return this;
    }

    public override DateTimeOffset GetUtcNow() =>
        _wallClock.Count > 1 ? _wallClock.Dequeue() : _wallClock.Count == 1 ? _wallClock.Peek() : DateTimeOffset.UnixEpoch;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Only pauses between tries pass at once: time limits, and what comes again and again, never come.
        if (period != Timeout.InfiniteTimeSpan || dueTime > TimeSpan.FromSeconds(50))
            return TimeProvider.System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (dueTime > TimeSpan.Zero)
        {
            int count;
            lock (_waits)
            {
                _waits.Add(dueTime);
                count = _waits.Count;
            }

            OnWait(count);
        }

        return TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
