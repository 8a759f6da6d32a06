using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class UnruledYearsTest
{
    [Test]
    public void Find_YearsOverBars_AreASchedule()
    {
        var page = Drawn.Words().Rectangle(0x00AA00, 150, 128, 268, 142).Rectangle(0x00AA00, 212, 158, 328, 172)
            .Rectangle(0x00AA00, 272, 188, 330, 202);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "取組|R6年度|R7年度|R8年度", "窓口|||", "申請|||", "研修|||" }));
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 1-3 bar", "2: 2-4 bar", "3: 3-4 bar" }));
    }

    [Test]
    public void Find_YearsUnderAChart_AreNone()
    {
        var page = new PageBuilder().Rectangle(0x00AA00, 165, 40, 195, 100).Rectangle(0x00AA00, 225, 60, 255, 100)
            .Rectangle(0x00AA00, 285, 80, 315, 100).Text(165, 105, "R6年度").Text(225, 105, "R7年度").Text(285, 105, "R8年度")
            .Text(50, 125, "出典：総務課の調べによる。件数は年度末の値である。");
        Assert.That(TableFinder.Find(page.Page), Is.Empty);
    }
}
