namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class ShadedCellsTest
{
    private const int Blue = 0x8EAADB;

    [Test]
    public void Bars_TwoTextsInOneColor_AreTwo()
    {
        var page = Drawn.Schedule().Rectangle(Blue, 150, 120, 210, 150).Rectangle(Blue, 210, 120, 270, 150)
            .Rectangle(Blue, 270, 120, 330, 150).Text(160, 130, "検討").Text(220, 130, "実施");
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 1-2 bar 検討", "1: 2-4 bar 実施" }));
    }

    [Test]
    public void Bars_TwoColors_AreTwo() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Rectangle(Blue, 150, 120, 210, 150).Rectangle(0xFF0000, 210, 120, 270, 150)),
            Is.EqualTo(new[] { "1: 1-2 bar", "1: 2-3 bar" }));

    [Test]
    public void Bars_ColumnUnderAllTexts_IsNone()
    {
        var page = Drawn.Schedule().Rectangle(Blue, 270, 120, 330, 150).Rectangle(Blue, 270, 150, 330, 180)
            .Rectangle(Blue, 270, 180, 330, 210).Text(280, 130, "甲").Text(280, 160, "乙").Text(280, 190, "丙");
        Assert.That(Drawn.Table(page).Bars, Is.Empty);
    }

    [Test]
    public void Bars_FirstRowOverleaf_HasItsBar()
    {
        var first = Drawn.Schedule().Rectangle(Blue, 150, 120, 210, 150);
        var second = new PageBuilder(2).Text(60, 105, "回覧").Text(60, 130, "調査").Grid(Drawn.Xs, [100, 120, 150])
            .Rectangle(Blue, 210, 100, 330, 120).Rectangle(Blue, 150, 120, 210, 150);
        var table = PageBuilder.Blocks(first, second).OfType<PlanExtractor.Layout.TableBlock>().Single().Grid;
        Assert.That(table.Bars.Select(b => (b.Row, b.FromColumn, b.ToColumn)),
            Is.EqualTo(new[] { (1, 1.0, 2.0), (4, 2.0, 4.0), (5, 1.0, 2.0) }));
    }

    [Test]
    public void Bars_HeaderInColor_IsNone()
    {
        var page = Drawn.Schedule();
        foreach (var x in new[] { 150, 210, 270 })
            page.Rectangle(Blue, x, 100, x + 60, 120);
        Assert.That(Drawn.Table(page).Bars, Is.Empty);
    }
}
