using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class OpenBandsTest
{
    [Test]
    public void Close_YearsOverEmptyRows_AreColumnsForTheirBars()
    {
        var page = Drawn.Words().Filled(0x9E9E9E, (150, 130), (265, 130), (265, 126), (270, 135), (265, 144), (265, 140), (150, 140))
            .Text(105, 130, "検討").Text(105, 105, "内容").Text(105, 160, "導入").Text(105, 190, "実施");
        foreach (var y in Drawn.Ys)
            page.Line(50, y, 330, y);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "取組|内容|R6年度|R7年度|R8年度", "窓口|検討|||", "申請|導入|||", "研修|実施|||" }));
        Assert.That(Drawn.Bars(page), Has.Exactly(1).StartsWith("1: 2").And.Exactly(1).EndsWith("arrow"));
    }

    [Test]
    public void Close_ThreeRules_PartRowsByTheirLines()
    {
        var page = new PageBuilder().Text(60, 105, "指標").Text(200, 105, "目標").Text(60, 125, "申請数").Text(200, 125, "60件")
            .Text(60, 140, "利用率").Text(200, 140, "5割").Line(50, 100, 270, 100).Line(50, 120, 270, 120).Line(50, 155, 270, 155);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "指標|目標", "申請数|60件", "利用率|5割" }));
    }

    [Test]
    public void Close_ProseBetweenRules_IsNoTable() =>
        Assert.That(TableFinder.Find(new PageBuilder().Text(60, 105, "計画の期間は五年とする。毎年見直す。").Text(60, 125, "計画は公表する。意見を聴いて改める。")
            .Line(50, 100, 270, 100).Line(50, 120, 270, 120).Line(50, 140, 270, 140).Page), Is.Empty);

    [Test]
    public void Close_OtherTableBetweenRulesOfOneWidth_IsLeftAlone()
    {
        var page = Drawn.Schedule().Text(60, 240, "指標").Text(160, 240, "値").Grid([50, 150, 250], [235, 255, 275]).Text(60, 260, "甲")
            .Text(160, 260, "乙").Line(50, 320, 330, 320);
        Assert.That(TableFinder.Find(page.Page).Select(t => t.Grid.Rows.Count), Is.EqualTo(new[] { 4, 2 }));
    }

    [Test]
    public void Close_TitleSetWideOverTheYears_IsOneCell()
    {
        var page = new PageBuilder().Text(100, 105, "事").Text(160, 105, "業").Text(220, 105, "予").Text(280, 105, "定").Text(60, 125, "R6年度")
            .Text(160, 125, "R7年度").Text(60, 145, "検討").Text(160, 145, "導入")
            .Grid(Drawn.Xs, [100, 120, 140, 160], (isHorizontal, at, from) => isHorizontal || at is 50 or 330 || from > 100);
        Assert.That(Drawn.Table(page)[0, 0].ColumnSpan, Is.EqualTo(4));
    }

    [Test]
    public void Close_RowOfABarAlone_IsARow()
    {
        var page = new PageBuilder().Text(60, 105, "R6年度").Text(160, 105, "R7年度").Text(260, 105, "R8年度").Text(60, 125, "調査")
            .Text(160, 125, "設計").Text(260, 125, "工事")
            .Filled(0x9E9E9E, (65, 148), (300, 148), (300, 145), (310, 151), (300, 157), (300, 154), (65, 154));
        foreach (var y in new[] { 100, 120, 140, 162 })
            page.Line(50, y, 330, y);
        Assert.That(Drawn.Table(page).Rows, Has.Count.EqualTo(3));
        Assert.That(Drawn.Bars(page).Single(), Does.StartWith("2: 0").And.EndsWith("arrow"));
    }

    [Test]
    public void Close_RowsWithTextInOneYearEach_AreRows()
    {
        var page = YearsOverOpenBands(4).Text(60, 125, "調査").Text(160, 145, "設計").Text(260, 165, "工事");
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "R6年度|R7年度|R8年度", "調査||", "|設計|", "||工事" }));
    }

    [Test]
    public void Close_HeadingUnderTheLastRow_IsNone()
    {
        var page = YearsOverOpenBands(3).Text(60, 125, "調査").Text(160, 125, "設計").Text(60, 143, "次の取組", 12).Text(50, 200, "この取組は来年度に始める。");
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "R6年度|R7年度|R8年度", "調査|設計|" }));
    }

    // A header with cells, and rules under it.
    private static PageBuilder YearsOverOpenBands(int rules)
    {
        var page = new PageBuilder().Text(60, 105, "R6年度").Text(160, 105, "R7年度").Text(260, 105, "R8年度");
        for (var i = 0; i <= rules; i++)
            page.Line(50, 100 + (20 * i), 350, 100 + (20 * i));
        foreach (var x in new[] { 50, 150, 250, 350 })
            page.Line(x, 100, x, 120);
        return page;
    }

    [Test]
    public void Close_NameOfTheItemOverYears_KeepsItsLabelsColumn()
    {
        var page = Drawn.Words().Text(60, 85, "名前").Text(160, 85, "窓口で書かない申請の仕組みづくり");
        foreach (var y in Drawn.Ys.Prepend(80))
            page.Line(50, y, 330, y);
        foreach (var x in Drawn.Xs)
            page.Line(x, 100, x, 120);
        Assert.That(Drawn.Rows(Drawn.Table(page)).First(), Is.EqualTo("名前|窓口で書かない申請の仕組みづくり||"));
    }

    [Test]
    public void Close_LastRowOverleaf_HasTheColumnsOfThePageBefore()
    {
        var first = new PageBuilder().Text(60, 705, "目的").Text(160, 705, "手間を減らす。").Text(60, 725, "手法").Text(160, 725, "画面で受ける。")
            .Line(50, 700, 330, 700).Line(50, 720, 330, 720).Line(50, 740, 330, 740);
        var second = new PageBuilder(2).Text(60, 105, "担当課").Text(160, 105, "総務課").Line(50, 100, 330, 100).Line(50, 120, 330, 120)
            .Text(50, 200, "次の取組は来年度に始める。");
        Assert.That(PageBuilder.Blocks(first, second).OfType<TableBlock>().SelectMany(t => Drawn.Rows(t.Grid)),
            Is.EqualTo(new[] { "目的|手間を減らす。", "手法|画面で受ける。", "担当課|総務課" }));
    }

    [Test]
    public void Close_HeadingBetweenRulesAfterATable_IsNoRowOfIt()
    {
        var first = new PageBuilder().Text(60, 705, "目的").Text(160, 705, "手間を減らす。").Text(60, 725, "手法").Text(160, 725, "画面で受ける。")
            .Line(50, 700, 330, 700).Line(50, 720, 330, 720).Line(50, 740, 330, 740);
        var second = new PageBuilder(2).Text(60, 105, "第二章　計画を進める体制と役割").Line(50, 100, 330, 100).Line(50, 120, 330, 120)
            .Text(50, 200, "次の取組は来年度に始める。");
        Assert.That(PageBuilder.Blocks(first, second).OfType<TableBlock>().Single().Grid.Rows, Has.Count.EqualTo(2));
    }
}
