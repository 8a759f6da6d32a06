using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class PlausibleTest
{
    [Test]
    public void Is_BoxesWithLinesBetweenThem_No()
    {
        var page = new PageBuilder().Outlined(50, 100, 130, 130).Text(60, 110, "町長").Outlined(200, 100, 280, 130).Text(210, 110, "本部")
            .Outlined(200, 160, 280, 190).Text(210, 170, "部会").Line(130, 115, 200, 115).Line(240, 130, 240, 160);
        Assert.That(TableFinder.Find(page.Page), Is.Empty);
    }

    [Test]
    public void Is_ChartOverAGrid_No()
    {
        var page = new PageBuilder().Grid([50, 100, 150, 200, 250, 300], [100, 120, 140, 160, 180, 200])
            .Rectangle(0x00AA00, 60, 130, 90, 200).Rectangle(0x00AA00, 110, 150, 140, 200).Text(66, 118, "12").Text(116, 138, "10")
            .Text(50, 205, "R4").Text(110, 205, "R5");
        Assert.That(TableFinder.Find(page.Page), Is.Empty);
    }

    [Test]
    public void Is_BoxesUnderEachOther_No() =>
        Assert.That(TableFinder.Find(new PageBuilder().Grid([50, 300], [100, 120, 160]).Text(60, 105, "施策の柱").Text(60, 130, "暮らしを支える。")
            .Page), Is.Empty);
}
