using System.Globalization;
using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>How far a run is, how fast, and when it may end. For several threads.</summary>
internal sealed class Pace(TimeProvider time)
{
    private readonly long _begin = time.GetTimestamp();
    private readonly Lock _lock = new();
    private int _done;
    private int _skipped;
    private int _bad;
    private long _pages;

    /// <summary>How many there are.</summary>
    public int Total { get; set; }

    /// <summary>A source is done.</summary>
    public void Add(FileReport file, bool isBad)
    {
        lock (_lock)
        {
            _done++;
            _skipped += file.Status == FileOutcome.Skipped ? 1 : 0;
            _bad += isBad ? 1 : 0;
            _pages += file.Status is FileOutcome.Complete or FileOutcome.Partial ? file.Pages ?? 0 : 0;
        }
    }

    /// <summary><c>120 of 5000 files, 40 unchanged, 2 to look at, 310 pages/s, 0:48 left</c></summary>
    public override string ToString()
    {
        lock (_lock)
        {
            var seconds = Math.Max(0.001, time.GetElapsedTime(_begin).TotalSeconds);
            var text = string.Create(CultureInfo.InvariantCulture, $"{_done} of {Total} files");
            if (_skipped > 0)
                text += string.Create(CultureInfo.InvariantCulture, $", {_skipped} unchanged");
            if (_bad > 0)
                text += string.Create(CultureInfo.InvariantCulture, $", {_bad} to look at");
            if (_pages > 0)
                text += string.Create(CultureInfo.InvariantCulture, $", {_pages / seconds:0} pages/s");
            if (_done > 0 && _done < Total)
                text += $", {Left(seconds / _done * (Total - _done))} left";
            return text;
        }
    }

    private static string Left(double seconds)
    {
        var left = TimeSpan.FromSeconds(Math.Min(seconds, 1e7));
        return left.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{left.Minutes}:{left.Seconds:00}");
    }
}
