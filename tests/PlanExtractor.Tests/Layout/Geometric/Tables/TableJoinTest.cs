using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class TableJoinTest
{
    private static readonly double[] Xs = [50, 92, 150, 330];

    [Test]
    public void Join_GroupCutByTheBreak_IsOneOverBoth()
    {
        var first = Page(1).Text(52, 125, "地域のデ").Text(95, 125, "講座").Text(160, 125, "開催する").Grid(Xs, [100, 120, 150]);
        var second = new PageBuilder(2).Text(52, 105, "ジタル化").Text(95, 105, "相談").Text(160, 105, "受ける。").Grid(Xs, [100, 130]);
        Assert.That(Joined(first, second), Is.EqualTo(new[] { "施策|項目|内容", "地域のデジタル化|講座|開催する", "|相談|受ける。" }));
    }

    [Test]
    public void Join_RowCutByTheBreak_IsOneRow()
    {
        var first = Page(1).Text(52, 125, "広報").Text(95, 125, "回覧").Text(160, 125, "毎月二回の回覧を電子にして読")
            .Grid([50, 92, 150, 302], [100, 120, 150]);
        var second = new PageBuilder(2).Text(160, 105, "みやすくする。").Text(52, 125, "窓口").Text(95, 125, "予約").Text(160, 125, "始める")
            .Grid([50, 92, 150, 302], [100, 120, 150]);
        Assert.That(Joined(first, second), Is.EqualTo(new[] { "施策|項目|内容", "広報|回覧|毎月二回の回覧を電子にして読みやすくする。", "窓口|予約|始める" }));
    }

    [Test]
    public void Join_HeaderOfItsOwn_IsAnotherTable()
    {
        var first = Page(1).Text(52, 125, "広報").Text(95, 125, "回覧").Text(160, 125, "配る").Grid(Xs, [100, 120, 150]);
        var second = new PageBuilder(2).Text(52, 105, "用語").Text(95, 105, "略語").Text(160, 105, "説明").Text(52, 125, "基盤").Text(95, 125, "略")
            .Text(160, 125, "土台").Grid(Xs, [100, 120, 150]);
        Assert.That(PageBuilder.Blocks(first, second).OfType<TableBlock>().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Join_BarsOfTheSecondPage_KeepTheirRows()
    {
        var first = Drawn.Schedule().Rectangle(0x00AA00, 160, 126, 260, 142);
        var second = new PageBuilder(2).Text(60, 105, "取組").Text(165, 105, "R6年度").Text(225, 105, "R7年度").Text(285, 105, "R8年度")
            .Text(60, 130, "回覧").Grid(Drawn.Xs, [100, 120, 150]).Rectangle(0x00AA00, 220, 126, 320, 142);
        var table = PageBuilder.Blocks(first, second).OfType<TableBlock>().Single().Grid;
        Assert.That(table.Bars.Select(b => (b.Row, b.Evidence!.Page)), Is.EqualTo(new[] { (1, 1), (4, (int?)2) }));
    }

    [Test]
    public void Join_FirstRowOfACardAlone_IsTheCards()
    {
        var first = new PageBuilder().Text(52, 705, "取組名").Text(115, 705, "予約の受付").Grid([50, 110, 290], [700, 720]);
        var second = new PageBuilder(2).Text(52, 105, "年度").Text(115, 105, "R6年度").Text(175, 105, "R7年度").Text(235, 105, "R8年度")
            .Text(52, 125, "取組").Text(175, 125, "試行").Grid([50, 110, 170, 230, 290], [100, 120, 150]);
        Assert.That(Joined(first, second), Is.EqualTo(new[] { "取組名|予約の受付||", "年度|R6年度|R7年度|R8年度", "取組||試行|" }));
    }

    [Test]
    public void Join_CardWithTheNextNumber_IsAnotherTable()
    {
        var first = new PageBuilder().Text(52, 705, "施策1-1").Text(115, 705, "予約の受付").Text(52, 725, "担当課").Text(115, 725, "町民課")
            .Grid([50, 110, 290], [700, 720, 740]);
        var second = new PageBuilder(2).Text(52, 105, "施策1-2").Text(115, 105, "窓口の案内").Text(52, 125, "担当課").Text(115, 125, "総務課")
            .Grid([50, 110, 290], [100, 120, 140]);
        Assert.That(PageBuilder.Blocks(first, second).OfType<TableBlock>().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Join_RowsWithBarsOfTheirOwn_StayTwo()
    {
        double[] xs = [50, 98, 170, 230];
        var first = new PageBuilder().Text(52, 705, "取組").Text(105, 705, "R6年度").Text(175, 705, "R7年度").Text(53, 725, "仕組の検討")
            .Filled(0x9E9E9E, (102, 728), (160, 728), (160, 725), (166, 731), (160, 737), (160, 734), (102, 734)).Grid(xs, [700, 720, 742]);
        var second = new PageBuilder(2).Text(53, 105, "導入の準備")
            .Filled(0x9E9E9E, (174, 108), (220, 108), (220, 105), (226, 111), (220, 117), (220, 114), (174, 114)).Text(53, 127, "運用")
            .Text(175, 127, "実施").Grid(xs, [100, 122, 144]);
        Assert.That(Joined(first, second), Is.EqualTo(new[] { "取組|R6年度|R7年度", "仕組の検討||", "導入の準備||", "運用||実施" }));
    }

    [Test]
    public void Join_HeaderInsideACardWithALongName_IsNoOtherTable()
    {
        double[] xs = [50, 110, 170, 230, 290];
        var first = new PageBuilder().Text(52, 705, "取組名").Text(115, 705, "予約の受付の手引").Text(52, 725, "内容").Text(115, 725, "始める")
            .Text(175, 725, "続ける")
            .Grid(xs, [700, 720, 740], (isHorizontal, at, from) => isHorizontal || from > 700 || at is not 170);
        var second = new PageBuilder(2).Text(52, 105, "評価").Text(115, 105, "R6年度").Text(175, 105, "R7年度").Text(235, 105, "R8年度")
            .Text(52, 125, "報告").Text(175, 125, "試行").Grid(xs, [100, 120, 150]);
        Assert.That(Joined(first, second).Count(), Is.EqualTo(4));
        Assert.That(PageBuilder.Blocks(first, second).OfType<TableBlock>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Join_HeaderInsideACard_IsNoOtherTable()
    {
        double[] xs = [50, 110, 170, 230, 290];
        var first = new PageBuilder().Text(52, 705, "取組名").Text(115, 705, "予約の受付").Text(52, 725, "内容").Text(115, 725, "始める")
            .Text(175, 725, "続ける")
            .Grid(xs, [700, 720, 740], (isHorizontal, at, from) => isHorizontal || from > 700 || at is 50 or 110 or 290);
        var second = new PageBuilder(2).Text(52, 105, "評価").Text(115, 105, "R6年度").Text(175, 105, "R7年度").Text(235, 105, "R8年度")
            .Text(52, 125, "報告").Text(175, 125, "試行").Grid(xs, [100, 120, 150]);
        Assert.That(Joined(first, second).Count(), Is.EqualTo(4));
        Assert.That(PageBuilder.Blocks(first, second).OfType<TableBlock>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Join_RulesThatRunOutAtTheFoot_CutARow()
    {
        var first = Page(1).Text(52, 125, "広報").Text(160, 125, "・配る。")
            .Grid(Xs, [100, 120, 150], (isHorizontal, y, _) => !isHorizontal || y < 150);
        var second = Page(2).Text(160, 125, "・集める。").Text(52, 145, "窓口").Text(160, 145, "・読む。").Grid(Xs, [100, 120, 140, 160]);
        Assert.That(Joined(first, second), Is.EqualTo(new[] { "施策|項目|内容", "広報||・配る。\n・集める。", "窓口||・読む。" }));
    }

    [Test]
    public void Join_NumberedRowAfterAFullOne_IsARowOfItsOwn()
    {
        var first = Page(1).Text(52, 125, "①窓口の").Text(160, 125, "設ける。").Grid(Xs, [100, 120, 150]);
        var second = Page(2).Text(52, 125, "②申請の").Text(160, 125, "始める。").Grid(Xs, [100, 120, 150]);
        Assert.That(Joined(first, second), Is.EqualTo(new[] { "施策|項目|内容", "①窓口の||設ける。", "②申請の||始める。" }));
    }

    private static PageBuilder Page(int number) => new PageBuilder(number).Text(52, 105, "施策").Text(95, 105, "項目").Text(160, 105, "内容");

    private static IEnumerable<string> Joined(params PageBuilder[] pages) =>
        PageBuilder.Blocks(pages).OfType<TableBlock>().SelectMany(t => Drawn.Rows(t.Grid));
}
