namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class CellSplitterTest
{
    [Test]
    public void Split_HeaderWithoutRulesInIt_HasItsColumns()
    {
        var page = Drawn.Words().Grid(Drawn.Xs, Drawn.Ys, (isHorizontal, at, start) => isHorizontal || at is 50 or 330 || start > 100);
        Assert.That(Drawn.Rows(Drawn.Table(page)).First(), Is.EqualTo("取組|R6年度|R7年度|R8年度"));
    }

    [Test]
    public void Split_DigitsOfARowWithoutRulesInIt_HaveTheirColumns()
    {
        var page = new PageBuilder().Text(60, 105, "名称").Text(170, 105, "単位").Text(230, 105, "現状").Text(290, 105, "目標").Text(60, 130, "延長")
            .Text(170, 130, "人").Text(230, 130, "0").Text(290, 130, "9").Text(60, 160, "園数").Text(170, 160, "園").Text(230, 160, "2")
            .Text(290, 160, "3")
            .Grid(Drawn.Xs, [100, 120, 150, 180], (isHorizontal, at, start) => isHorizontal || at is 50 or 330 || start < 120);
        Assert.That(Drawn.Rows(Drawn.Table(page)).Skip(1), Is.EqualTo(new[] { "延長|人|0|9", "園数|園|2|3" }));
    }

    [Test]
    public void Split_TitleSetWideOverColumns_StaysOne()
    {
        var page = new PageBuilder().Text(100, 105, "事").Text(160, 105, "業").Text(220, 105, "予").Text(280, 105, "定").Text(60, 130, "R6年度")
            .Text(160, 130, "R7年度").Text(60, 160, "検討").Text(160, 160, "導入")
            .Grid(Drawn.Xs, [100, 120, 150, 180], (isHorizontal, at, start) => isHorizontal || at is 50 or 330 || start > 100);
        Assert.That(Drawn.Table(page)[0, 0].ColumnSpan, Is.EqualTo(4));
    }
}
