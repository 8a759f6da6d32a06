using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class TableFinderTest
{
    private const int Blue = 0x2F5597;
    private static readonly double[] Xs = [50, 150, 210, 270, 330];
    private static readonly double[] Ys = [100, 120, 150, 180];

    [Test]
    public void Find_RuledGrid_HasItsCells()
    {
        var grid = One(Schedule().Grid(Xs, Ys));
        Assert.That(Rows(grid), Is.EqualTo(new[] { "取組|R6|R7|R8", "窓口の改善|検討||", "申請||導入|" }));
        Assert.That(grid.Rows[1].Evidence.Bbox, Is.EqualTo(new[] { 50, 120, 330, 150 }).Within(0.6));
    }

    [Test]
    public void Find_MissingOuterBorders_HasItsCells()
    {
        var page = Schedule().Grid(Xs, Ys, (isHorizontal, at, _) => isHorizontal || (at != 50 && at != 330));
        Assert.That(Rows(One(page)), Is.EqualTo(new[] { "取組|R6|R7|R8", "窓口の改善|検討||", "申請||導入|" }));
    }

    // A damaged number makes type too small to be seen.
    [Test]
    public void Find_LinesOfNoSize_AreText()
    {
        var page = Schedule().Grid(Xs, Ys).Text(220, 155, "運用", 0.01).Text(220, 165, "開始", 0.01);
        Assert.That(() => One(page), Throws.Nothing);
    }

    [Test]
    public void Find_MergedCells_HaveSpans()
    {
        var page = new PageBuilder().Text(60, 105, "取組").Text(160, 105, "R6").Text(220, 105, "R7").Text(280, 105, "R8")
            .Text(160, 130, "順次構築").Text(60, 150, "窓口")
            .Grid(Xs, Ys, (isHorizontal, at,
                start) => !(isHorizontal && at == 150 && start == 50) && !(!isHorizontal && at is 210 or 270 && start == 120));
        var grid = One(page);
        Assert.That((grid[1, 0].Text, grid[1, 0].RowSpan), Is.EqualTo(("窓口", 2)));
        Assert.That((grid[1, 1].Text, grid[1, 1].ColumnSpan), Is.EqualTo(("順次構築", 3)));
    }

    [Test]
    public void Find_DoubleAndDottedRules_AreOneEach()
    {
        var page = Schedule().Grid(Xs, [100, 101.5, 120, 150, 180], (isHorizontal, at, _) => isHorizontal || at is 50 or 330);
        foreach (var x in new[] { 150.0, 210, 270 })
        {
            for (var y = 100.0; y < 180; y += 2)
                page.Rectangle(0x999999, x, y, x + 0.7, y + 0.7);
        }

        Assert.That(Rows(One(page)), Is.EqualTo(new[] { "取組|R6|R7|R8", "窓口の改善|検討||", "申請||導入|" }));
    }

    [Test]
    public void Find_FilledHeaderOverRowsWithHorizontalRulesOnly_HasColumns()
    {
        var page = new PageBuilder().Text(60, 105, "指標").Text(160, 105, "現状").Text(220, 105, "目標").Text(60, 130, "申請数")
            .Text(160, 130, "31件").Text(220, 130, "60件");
        foreach (var (from, to) in new[] { (50, 150), (150, 210), (210, 270) })
            page.Rectangle(Blue, from, 100, to, 120);
        page.Line(50, 100, 270, 100).Line(50, 145, 270, 145);
        Assert.That(Rows(One(page)), Is.EqualTo(new[] { "指標|現状|目標", "申請数|31件|60件" }));
    }

    [Test]
    public void Find_HorizontalRulesOnly_ColumnsAreWhereNoTextIs()
    {
        var page = new PageBuilder().Text(60, 105, "指標").Text(160, 105, "現状").Text(60, 130, "申請数").Text(160, 130, "31件")
            .Line(50, 100, 270, 100).Line(50, 122, 270, 122).Line(50, 145, 270, 145);
        Assert.That(Rows(One(page)), Is.EqualTo(new[] { "指標|現状", "申請数|31件" }));
    }

    [Test]
    public void Find_Frame_IsNoTable() =>
        Assert.That(TableFinder.Find(new PageBuilder().Text(60, 110, "枠の中の文章である。").Grid([50, 330], [100, 180]).Page), Is.Empty);

    [Test]
    public void Find_CellText_IsJoinedWhereItsWidthBrokeIt()
    {
        var page = new PageBuilder().Text(52, 122, "窓口の改善を進").Text(52, 133, "める").Text(160, 122, "・検討").Text(160, 133, "・導入")
            .Text(60, 105, "取組").Text(160, 105, "R6")
            .Grid([50, 125, 210], [100, 120, 150]);
        Assert.That(Rows(One(page)), Is.EqualTo(new[] { "取組|R6", "窓口の改善を進める|・検討\n・導入" }));
    }

    [Test]
    public void Find_VerticalHeader_IsReadDownwards() =>
        Assert.That(One(new PageBuilder().Vertical(70, 105, "担当課").Text(90, 110, "総務課").Text(60, 155, "他").Text(90, 155, "全課")
            .Grid([50, 80, 150], [100, 150, 180]))[0, 0].Text, Is.EqualTo("担当課"));

    [Test]
    public void Bars_Rectangle_HasItsColumnsAndText()
    {
        var bar = One(Schedule().Grid(Xs, Ys).Rectangle(0xFFC000, 165, 158, 300, 174).Text(222, 161, "")).Bars.Single();
        Assert.That((bar.Row, Math.Round(bar.FromColumn, 2), Math.Round(bar.ToColumn, 2), bar.IsArrow, bar.Text),
            Is.EqualTo((2, 1.25, 3.5, false, "導入")));
        Assert.That(bar.Evidence!.Bbox, Is.EqualTo(new[] { 165.0, 158, 300, 174 }));
    }

    [Test]
    public void Bars_BlockArrow_IsAnArrow()
    {
        var page = Schedule().Grid(Xs, Ys).Filled(Blue, (150, 160), (310, 160), (310, 155), (330, 165), (310, 175), (310, 170), (150, 170));
        Assert.That(One(page).Bars.Select(b => (b.Row, b.IsArrow, Math.Round(b.ToColumn))), Is.EqualTo(new[] { (2, true, 4.0) }));
    }

    [Test]
    public void Bars_LineWithHead_IsAnArrowAndNoRule()
    {
        var page = Schedule().Grid(Xs, Ys).Line(152, 165, 262, 165, 1.5).Filled(0, (260, 161), (268, 165), (260, 169));
        var grid = One(page);
        Assert.That(grid.Rows, Has.Count.EqualTo(3));
        Assert.That(grid.Bars.Select(b => (b.Row, b.IsArrow, Math.Round(b.FromColumn), Math.Round(b.ToColumn))),
            Is.EqualTo(new[] { (2, true, 1.0, 3.0) }));
    }

    [Test]
    public void Bars_FilledCells_AreOneBarEachRun()
    {
        var page = new PageBuilder().Text(60, 105, "取組").Text(160, 105, "R6").Text(220, 105, "R7").Text(280, 105, "R8").Text(60, 130, "窓口")
            .Text(60, 160, "申請").Grid(Xs, Ys)
            .Rectangle(Blue, 150, 120, 210, 150).Rectangle(Blue, 210, 120, 270, 150).Rectangle(Blue, 270, 150, 330, 180);
        Assert.That(One(page).Bars.Select(b => (b.Row, Math.Round(b.FromColumn), Math.Round(b.ToColumn))),
            Is.EquivalentTo(new[] { (1, 1.0, 3.0), (2, 3.0, 4.0) }));
    }

    [Test]
    public void Bars_ZebraAndHeaderFill_AreNone()
    {
        var page = Schedule().Grid(Xs, Ys).Rectangle(0xDDDDDD, 50, 150, 330, 180);
        foreach (var (from, to) in new[] { (50, 150), (150, 210), (210, 270), (270, 330) })
            page.Rectangle(0xCCCCCC, from, 100, to, 120);
        Assert.That(One(page).Bars, Is.Empty);
    }

    [Test]
    public void Join_TableOverAPageBreak_IsOneWithItsHeaderOnce()
    {
        PageBuilder Part(int number, string row) => new PageBuilder(number).Text(60, 105, "取組").Text(160, 105, "内容").Text(60, 125, row)
            .Text(160, 125, "検討").Grid([50, 150, 330], [100, 120, 150]);
        var tables = PageBuilder.Blocks(Part(1, "窓口"), Part(2, "申請")).OfType<TableBlock>().ToList();
        Assert.That(tables.Select(t => string.Join('\n', Rows(t.Grid))), Is.EqualTo(new[] { "取組|内容\n窓口|検討\n申請|検討" }));
    }

    [Test]
    public void Find_Map_EndsSoonWithoutTables()
    {
        var page = new PageBuilder().Text(60, 105, "地図");
        for (var i = 0; i < 60_000; i++)
            page.Line(i % 600, i / 100, (i % 600) + 3, i / 100);
        Assert.That(TableFinder.Find(page.Page), Is.Empty);
    }

    private static PageBuilder Schedule() => new PageBuilder()
        .Text(60, 105, "取組").Text(160, 105, "R6").Text(220, 105, "R7").Text(280, 105, "R8")
        .Text(60, 130, "窓口の改善").Text(160, 130, "検討").Text(60, 160, "申請").Text(220, 160, "導入");

    private static TableGrid One(PageBuilder page) => TableFinder.Find(page.Page).Single().Grid;

    private static IEnumerable<string> Rows(TableGrid grid) => grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)));
}
