namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class OpenBandsTest
{
    [Test]
    public void Close_YearsOverEmptyRows_AreColumnsForTheirBars()
    {
        var page = Drawn.Words().Filled(0x9E9E9E, (150, 130), (265, 130), (265, 126), (270, 135), (265, 144), (265, 140), (150, 140)).Text(105, 130, "検討").Text(105, 105, "内容").Text(105, 160, "導入").Text(105, 190, "実施");
        foreach (var y in Drawn.Ys)
            page.Line(50, y, 330, y);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "取組|内容|R6年度|R7年度|R8年度", "窓口|検討|||", "申請|導入|||", "研修|実施|||" }));
        Assert.That(Drawn.Bars(page), Has.Exactly(1).StartsWith("1: 2").And.Exactly(1).EndsWith("arrow"));
    }

    [Test]
    public void Close_ThreeRules_PartRowsByTheirLines()
    {
        var page = new PageBuilder().Text(60, 105, "指標").Text(200, 105, "目標").Text(60, 125, "申請数").Text(200, 125, "60件").Text(60, 140, "利用率").Text(200, 140, "5割").Line(50, 100, 270, 100).Line(50, 120, 270, 120).Line(50, 155, 270, 155);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "指標|目標", "申請数|60件", "利用率|5割" }));
    }

    [Test]
    public void Close_ProseBetweenRules_IsNoTable() =>
        Assert.That(PlanExtractor.Layout.Geometric.Tables.TableFinder.Find(new PageBuilder().Text(60, 105, "計画の期間は五年とする。毎年見直す。").Text(60, 125, "計画は公表する。意見を聴いて改める。").Line(50, 100, 270, 100).Line(50, 120, 270, 120).Line(50, 140, 270, 140).Page), Is.Empty);

    [Test]
    public void Close_OtherTableBetweenRulesOfOneWidth_IsLeftAlone()
    {
        var page = Drawn.Schedule().Text(60, 240, "指標").Text(160, 240, "値").Grid([50, 150, 250], [235, 255, 275]).Text(60, 260, "甲").Text(160, 260, "乙").Line(50, 320, 330, 320);
        Assert.That(PlanExtractor.Layout.Geometric.Tables.TableFinder.Find(page.Page).Select(t => t.Grid.Rows.Count), Is.EqualTo(new[] { 4, 2 }));
    }
}
