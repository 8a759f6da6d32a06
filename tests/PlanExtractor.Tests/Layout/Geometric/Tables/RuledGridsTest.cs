namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class RuledGridsTest
{
    [Test]
    public void Part_BoxesDrawnOverRuledCells_AreBarsAndCutNoColumns()
    {
        // Header cells filled one by one, bars drawn as a fill and then as a line around it.
        var page = Drawn.Schedule().Rectangle(0xBDD7EE, 50, 100, 150, 120).Rectangle(0xDEEAF6, 150, 100, 210, 120)
            .Rectangle(0xCFE2F3, 210, 100, 270, 120).Rectangle(0x9FC5E8, 270, 100, 330, 120)
            .Rectangle(0x2E75B6, 154, 126, 266, 144).Outlined(154, 126, 266, 144).Rectangle(0x2E75B6, 214, 156, 326, 174)
            .Outlined(214, 156, 326, 174);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "取組|R6年度|R7年度|R8年度", "窓口|||", "申請|||", "研修|||" }));
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 1.1-2.9 bar", "2: 2.1-3.9 bar" }));
    }

    [Test]
    public void Part_ShadeOfAParagraphInsideAShadedCell_IsNothing()
    {
        var page = Drawn.Schedule();
        for (var c = 0; c < 4; c++)
            page.Rectangle(0xD9E2F3, Drawn.Xs[c], 100, Drawn.Xs[c + 1], 120)
                .Rectangle(0xD9E2F3, Drawn.Xs[c] + 5, 104, Drawn.Xs[c + 1] - 5, 116);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "取組|R6年度|R7年度|R8年度", "窓口|||", "申請|||", "研修|||" }));
        Assert.That(Drawn.Bars(page), Is.Empty);
    }

    [Test]
    public void Part_FillAcrossAMergedCell_DoesNotCutIt()
    {
        // 年度別計画 over three rows; the fill of the header row covers its first one too.
        var page = Drawn.Words().Grid(Drawn.Xs, Drawn.Ys, (isHorizontal, y, x) => !(isHorizontal && x == 50 && y is 150 or 180))
            .Rectangle(0xDDEBF7, 50, 100, 330, 120).Rectangle(0xDDEBF7, 50, 120, 150, 165);
        Assert.That(Drawn.Table(page)[1, 0].RowSpan, Is.EqualTo(3));
    }

    [Test]
    public void Find_AnyCell_KnowsItsOwnPlace() =>
        Assert.That(Drawn.Table(Drawn.Schedule())[1, 0].Evidence?.Bbox, Is.EqualTo(new[] { 50.0, 120, 150, 150 }));
}
