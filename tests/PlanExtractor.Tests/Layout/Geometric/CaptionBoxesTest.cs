using PlanExtractor.Layout;
using PlanExtractor.Tests.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class CaptionBoxesTest
{
    private const string Header = "|現状値 令和６年度|目標値 令和12年度";

    [Test]
    public void Join_CardsSideBySide_AreRowsOfOneTable()
    {
        var page = new PageBuilder();
        Card(page, 50, "指標１　窓口で", "相談した人の数", "412人", "600人以上");
        Card(page, 310, "指標２　予約の割合", "（年間）", "12.5％", "40％");
        Assert.That(Rows(page), Is.EqualTo(new[] { Header, "窓口で相談した人の数|412人|600人以上", "予約の割合（年間）|12.5％|40％" }));
    }

    [Test]
    public void Join_NamesBesideBoxes_AreRowsAndWhatStandsOverThemIsTheirGroup()
    {
        var page = new PageBuilder().Outlined(40, 80, 560, 230).Text(140, 88, "給食を残さず食べた割合", 9);
        Pair(page, 150, 110, "現状値 令和６年度", "81％");
        Pair(page, 300, 110, "目標値 令和12年度", "90％");
        Pair(page, 150, 157, "現状値 令和６年度", "72％");
        Pair(page, 300, 157, "目標値 令和12年度", "80％");
        page.Text(60, 123, "小学校", 9).Text(60, 170, "中学校", 9);
        Assert.That(Rows(page), Is.EqualTo(new[] { Header, "給食を残さず食べた割合||", "小学校|81％|90％", "中学校|72％|80％" }));
    }

    [Test]
    public void Join_StairsOfBoxes_AreARow()
    {
        var page = new PageBuilder().Rectangle(0x1B2A49, 50, 100, 260, 120).Text(60, 105, "年間の利用額");
        page.Rectangle(0xD0D0D0, 50, 260, 120, 400).Text(55, 265, "R5 実績").Text(55, 285, "38.2億円", 12)
            .Rectangle(0xA0C0A0, 120, 200, 190, 400).Text(125, 205, "R8 中間").Text(125, 225, "43億円", 12)
            .Rectangle(0x208080, 190, 140, 260, 400).Text(195, 145, "R10 目標").Text(195, 165, "48億円", 12);
        Assert.That(Rows(page), Is.EqualTo(new[] { "|R5 実績|R8 中間|R10 目標", "年間の利用額|38.2億円|43億円|48億円" }));
    }

    [Test]
    public void Join_YearUnderItsWord_IsOneCaption()
    {
        var page = new PageBuilder().Outlined(40, 80, 260, 190).Text(50, 88, "相談した人の数", 9);
        page.Outlined(50, 110, 130, 180).Text(70, 115, "現状値", 7).Text(62, 124, "令和６年度", 7).Text(70, 140, "412人", 14)
            .Outlined(160, 110, 240, 180).Text(180, 115, "目標値", 7).Text(172, 124, "令和12年度", 7).Text(180, 140, "減少", 14);
        Assert.That(Rows(page), Is.EqualTo(new[] { "|現状値令和６年度|目標値令和12年度", "相談した人の数|412人|減少" }).Or
            .EqualTo(new[] { Header, "相談した人の数|412人|減少" }));
    }

    // Nothing says what is measured; nothing is aimed at; a label of KPIs is no name.
    [TestCase("", "目標値 令和12年度")]
    [TestCase("相談した人の数", "実績 令和12年度")]
    [TestCase("成果指標", "目標値 令和12年度")]
    public void Join_NoNameOrNoAim_Stays(string name, string caption)
    {
        var page = new PageBuilder().Outlined(40, 80, 560, 200).Text(50, 88, name, 9);
        Pair(page, 60, 110, "現状値 令和６年度", "412人");
        Pair(page, 190, 110, caption, "600人");
        Assert.That(PageBuilder.Blocks(page).OfType<TableBlock>(), Is.Empty);
    }

    private static void Card(PageBuilder page, double x, string name, string more, string now, string aim)
    {
        page.Outlined(x - 10, 80, x + 240, 190).Text(x, 88, name, 9).Text(x + 30, 99, more, 9);
        Pair(page, x, 120, "現状値 令和６年度", now);
        Pair(page, x + 120, 120, "目標値 令和12年度", aim);
    }

    private static void Pair(PageBuilder page, double x, double y, string caption, string value) =>
        page.Outlined(x, y, x + 90, y + 45).Text(x + 5, y + 5, caption, 7).Text(x + 10, y + 16, value, 14);

    private static IEnumerable<string> Rows(PageBuilder page) =>
        PageBuilder.Blocks(page).OfType<TableBlock>().SelectMany(t => Drawn.Rows(t.Grid));
}
