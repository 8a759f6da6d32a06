using System.Text;

namespace PlanExtractor.Tests.Resolve;

public sealed class ScheduleResolverTest
{
    [Test]
    public void Resolve_YearsThatFall_LeaveOutSpansAndSayIt()
    {
        var text = "架空市DX推進計画\n\n第1章 取組\n\n期間\t2021年\t2022年\n6年度\t令和5年\n窓口\t検討\t→\t総務課\n";
        var result = PlanPipeline.Run(new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text)));
        var spans = result.Document!.Schedules.Single().Rows.SelectMany(r => r.Spans);
        Assert.That(spans.Where(s => s.ToFiscalYear < s.FromFiscalYear), Is.Empty);
        Assert.That(result.Diagnostics.Select(d => d.Code), Does.Contain("column-years-fall"));
    }
}
