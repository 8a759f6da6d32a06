using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class ColumnStretchesTest
{
    [Test]
    public void Divide_HeadingOverBothColumns_EndsThoseAboveIt()
    {
        var page = Columns(new PageBuilder(), 100, "甲乙").Text(50, 180, "二　推進の体制", size: 14);
        Assert.That(Starts(Columns(page, 210, "丙丁")), Is.EqualTo("甲乙二丙丁"));
    }

    [Test]
    public void Divide_HeadingInTheLeftColumnOnly_StaysInIt()
    {
        // The right column goes on beside it.
        var page = new PageBuilder();
        for (var i = 0; i < 12; i++)
        {
            if (i is not (5 or 6))
                page.Text(50, 100 + (i * 14), (i < 5 ? "甲" : "丙") + "の列の文章が幅いっぱいに続く。");
            page.Text(228, 100 + (i * 14), "乙の列の文章が幅いっぱいに続く。");
        }

        Assert.That(Starts(page.Text(50, 172, "二　体制", size: 14)), Is.EqualTo("甲二丙乙"));
    }

    [Test]
    public void Divide_HeadingBelowEvenColumns_ComesAfterBoth() =>
        Assert.That(Starts(Columns(new PageBuilder(), 100, "甲乙").Text(50, 180, "二　推進の体制", size: 14).Text(50, 210, "丙の文章が左に始まる。")),
            Is.EqualTo("甲乙二丙"));

    [Test]
    public void Divide_HeadingBelowALongerLeftColumn_StaysInIt()
    {
        var page = Columns(new PageBuilder(), 100, "甲乙");
        for (var i = 4; i < 12; i++)
            page.Text(50, 100 + (i * 14), "甲の列の文章が幅いっぱいに続く。");
        Assert.That(Starts(page.Text(50, 290, "二　推進の体制", size: 14)), Is.EqualTo("甲二乙"));
    }

    [Test]
    public void Blocks_ColumnsBetweenRulesOfHeadings_AreNoTable()
    {
        var page = new PageBuilder();
        foreach (var (y, columns) in new[] { (100, "甲乙"), (220, "丙丁"), (340, "戊己") })
            Columns(page.Text(50, y, "一　計画の背景", size: 14).Line(50, y + 18, 460, y + 18), y + 28, columns);
        Assert.That(PageBuilder.Blocks(page), Has.None.InstanceOf<TableBlock>());
        Assert.That(Starts(page), Is.EqualTo("一甲乙一丙丁一戊己"));
    }

    // Four lines on both sides, each side beginning with its letter.
    private static PageBuilder Columns(PageBuilder page, double y, string letters)
    {
        for (var i = 0; i < 4; i++)
            page.Text(50, y + (i * 14), letters[0] + "の列の文章が幅いっぱいに続く。").Text(228, y + (i * 14), letters[1] + "の列の文章が幅いっぱいに続く。");
        return page;
    }

    private static string Starts(PageBuilder page) => string.Concat(PageBuilder.Blocks(page).OfType<TextBlock>().Select(b => b.Text[0]));
}
