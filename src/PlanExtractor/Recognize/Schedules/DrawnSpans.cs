using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>Bars and arrows drawn over a row → the years they stand for.</summary>
internal static class DrawnSpans
{
    // A bar counts for a year it covers by more than a quarter.
    private const double Touched = 0.25;

    /// <summary>The spans of a row, left to right.</summary>
    public static IReadOnlyList<SpanDraft> Find(TableGrid grid, ScheduleColumns columns, int row)
    {
        var spans = new List<SpanDraft>();
        foreach (var bar in grid.Bars)
        {
            if (bar.Row != row)
                continue;
            var covered = Enumerable.Range(0, columns.Years.Count).Where(i => Share(bar, columns.Years[i], columns.Ends[i]) > Touched)
                .ToList();
            // A short bar within a year stands for that year.
            if (covered.Count == 0 && columns.YearUnder((bar.FromColumn + bar.ToColumn) / 2) is { } only)
                covered.Add(only);
            if (covered.Count > 0)
                spans.Add(new SpanDraft(covered[0], covered[^1], Text(bar.Text), bar.IsArrow ? SpanMark.Arrow : SpanMark.Bar,
                    bar.Evidence ?? grid.Rows[row].Evidence));
        }

        return spans;
    }

    private static double Share(DrawnBar bar, int from, int to) =>
        (Math.Min(bar.ToColumn, to) - Math.Max(bar.FromColumn, from)) / (to - from);

    private static string? Text(string? text) => text is not null && CellItems.Divide(text) is { Length: > 0 } items ? items : null;
}
