using System.Globalization;
using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>The last line of a run.</summary>
internal static class Closing
{
    /// <summary><c>12 files: 3 complete, 1 partial, 8 unchanged; 40 pages in 0.9 s</c></summary>
    public static string Line(RunReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var t = report.Totals;
        (int Count, string Name)[] parts =
        [
            (t.Complete, "complete"), (t.Partial, "partial"), (t.Failed, "failed"), (t.Skipped, "unchanged"), (t.Gone, "gone"),
            (t.Pending, "not reached"),
        ];
        var counts = string.Join(", ",
            parts.Where(p => p.Count > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count} {p.Name}")));
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{t.Files} files: {counts}; {t.Pages} pages in {report.Milliseconds / 1000.0:0.0} s");
        var stillFailed = report.Files.Count(f => f is { Status: FileOutcome.Skipped, LastStatus: PlanStatus.Failed });
        if (stillFailed > 0)
            line += string.Create(CultureInfo.InvariantCulture,
                $"; {stillFailed} of the unchanged failed before (--force tries them again)");
        return report.Stopped is null ? line : $"{line}; stopped: {report.Stopped}";
    }
}
