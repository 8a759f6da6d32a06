using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Schedules;

namespace PlanExtractor.Tests.Recognize.Schedules;

public sealed class DrawnSpansTest
{
    private static readonly Evidence Place = new(1, null, null, [0, 0, 1, 1]);

    // Columns in halves of years, from the first year's column.
    private static readonly (double From, double To, int First, int Last)[] Bars =
    [
        (1.0, 3.0, 0, 0),
        (1.2, 4.9, 0, 1),
        (1.0, 3.4, 0, 0),
        (1.0, 3.6, 0, 1),
        (2.6, 5.0, 1, 1),
        (2.8, 3.1, 0, 0),
    ];

    [TestCaseSource(nameof(Bars))]
    public void Find_BarOverYearsOfTwoColumns_IsRoundedToTheYearsItTouches((double From, double To, int First, int Last) bar)
    {
        var header = new GridRow(
            [new GridCell("取組"), new GridCell("R6年度", 1, 2), GridCell.Empty, new GridCell("R7年度", 1, 2), GridCell.Empty], Place);
        var grid = new TableGrid([header, new GridRow([new GridCell("窓口"), .. Enumerable.Repeat(GridCell.Empty, 4)], Place)],
            5)
        { Bars = [new DrawnBar(1, bar.From, bar.To, true, null)] };
        var span = DrawnSpans.Find(grid, new ScheduleColumns(0, [], null, [1, 3]) { Ends = [3, 5] }, 1).Single();
        Assert.That((span.From, span.To, span.Mark, span.Evidence), Is.EqualTo((bar.First, bar.Last, SpanMark.Arrow, Place)));
    }
}
