using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class HeaderBoxesTest
{
    [Test]
    public void Find_RulesUnderHeaderBoxes_AreRows()
    {
        var page = Header().Text(40, 130, "相談した人の数").Text(215, 130, "12人").Text(285, 130, "20人").Text(355, 130, "30人")
            .Line(36, 150, 412, 150).Text(40, 160, "予約した人の数").Text(215, 160, "3人").Text(285, 160, "5人").Text(355, 160, "9人")
            .Line(36, 180, 412, 180).Outlined(36, 260, 412, 280).Text(40, 265, "事業費　９百万円");
        Assert.That(Drawn.Rows(Drawn.Table(page)),
            Is.EqualTo(new[] { "KPI|現状|中間|目標", "相談した人の数|12人|20人|30人", "予約した人の数|3人|5人|9人" }));
    }

    [Test]
    public void Find_FilledBandAcross_IsAGroup()
    {
        var page = Header().Rectangle(0xEEEEEE, 36, 120, 412, 140).Text(40, 125, "泊まった人").Text(40, 150, "国内から").Text(215, 150, "12人")
            .Text(285, 150, "20人").Text(355, 150, "30人").Line(36, 170, 412, 170);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "KPI|現状|中間|目標", "泊まった人|||", "国内から|12人|20人|30人" }));
    }

    // Buttons over a paragraph.
    [Test]
    public void Find_TextAcrossTheColumns_IsNoTable()
    {
        var page = Header().Text(40, 130, "相談した人の数は、窓口と電話とを合わせて数えた年間の数である。").Line(36, 150, 412, 150);
        Assert.That(TableFinder.Find(page.Page), Is.Empty);
    }

    private static PageBuilder Header() => new PageBuilder().Rectangle(0x2A8C82, 36, 100, 206, 120).Text(100, 105, "KPI")
        .Rectangle(0x2A8C82, 209, 100, 275, 120).Text(225, 105, "現状").Rectangle(0x2A8C82, 278, 100, 343, 120).Text(295, 105, "中間")
        .Rectangle(0x2A8C82, 346, 100, 412, 120).Text(365, 105, "目標");
}
