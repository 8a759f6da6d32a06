using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class YearAxisTest
{
    [Test]
    public void Find_ChevronsUnderYearsInBoxes_AreASchedule()
    {
        var page = Slide().Filled(0x00AA00, (215, 160), (330, 160), (336, 175), (330, 190), (215, 190))
            .Filled(0xFFAA00, (340, 160), (456, 160), (462, 175), (456, 190), (340, 190), (346, 175))
            .Filled(0x00AA00, (275, 220), (456, 220), (462, 235), (456, 250), (275, 250)).Text(240, 170, "設計").Text(380, 170, "導入")
            .Text(350, 230, "順次実施");
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "|2025年度|2026年度|2027年度|2028年度", "窓口の予約|設計||導入|", "紙の削減||順次実施||" }));
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 1-3 arrow 設計", "1: 3.1-5 arrow 導入", "2: 2-5 arrow 順次実施" }));
    }

    // 現状 R6年度 over a value is no column of a schedule.
    [Test]
    public void Find_YearsOfCaptions_AreNoSchedule()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 3; i++)
        {
            page.Text(215 + (90 * i), 125, "現状").Text(245 + (90 * i), 125, $"R{6 + i}年度")
                .Curved(0x00AA00, 212 + (90 * i), 145, 290 + (90 * i), 165).Text(235 + (90 * i), 150, "12人");
        }

        page.Text(60, 150, "窓口の予約").Text(60, 190, "電話の予約");
        Assert.That(TableFinder.Find(page.Page), Is.Empty);
    }

    // What stands below the years of the second time line is that one's.
    [Test]
    public void Find_TimeLinesUnderEachOther_EndAboveTheNextYears()
    {
        var page = new PageBuilder();
        foreach (var (top, name) in new[] { (120, "窓口の予約"), (230, "紙の削減") })
        {
            page.Text(60, top + 35, name).Rectangle(0x00AA00, 215, top + 30, 400, top + 50).Text(280, top + 35, "順次実施");
            for (var i = 0; i < 4; i++)
                page.Text(222 + (62.5 * i), top + 5, $"{2025 + i}年度");
        }

        page.Text(60, 195, "次の課題です。");
        Assert.That(TableFinder.Find(page.Page).Select(t => string.Join(" / ", Drawn.Rows(t.Grid))), Is.EqualTo(new[]
        {
            "|2025年度|2026年度|2027年度|2028年度 / 窓口の予約|順次実施|||", "|2025年度|2026年度|2027年度|2028年度 / 紙の削減|順次実施|||",
        }));
    }

    // Four years of 61 points in boxes, two labels in boxes, thin lines between the years.
    private static PageBuilder Slide()
    {
        var page = new PageBuilder().Rectangle(0xEEEEEE, 50, 155, 200, 195).Text(60, 170, "窓口の予約").Rectangle(0xEEEEEE, 50, 215, 200, 255)
            .Text(60, 230, "紙の削減");
        for (var i = 0; i < 4; i++)
            page.Rectangle(0xDDDDDD, 212.5 + (62.5 * i), 120, 272.5 + (62.5 * i), 140).Text(222 + (62.5 * i), 125, $"{2025 + i}年度")
                .Line(273.75 + (62.5 * i), 140, 273.75 + (62.5 * i), 260);
        return page;
    }
}
