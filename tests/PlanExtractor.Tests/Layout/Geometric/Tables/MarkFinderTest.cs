namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class MarkFinderTest
{
    [Test]
    public void Sort_LongChevronWithShortTip_IsAnArrow() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Filled(0x9E9E9E, (152, 128), (322, 128), (328, 135), (322, 142), (152, 142), (158, 135))),
            Is.EqualTo(new[] { "1: 1-4 arrow" }));

    [Test]
    public void Sort_ChevronsTipToEnd_StayApart()
    {
        var page = Drawn.Schedule();
        foreach (var x in new[] { 150.0, 210 })
            page.Filled(0x9E9E9E, (x, 128), (x + 54, 128), (x + 60, 135), (x + 54, 142), (x, 142), (x + 6, 135));
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 1-2 arrow", "1: 2-3 arrow" }));
    }

    [Test]
    public void Sort_BoxWithHeadOfItsOwn_IsOneArrow() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Rectangle(0x00AA00, 180, 130, 260, 140)
            .Filled(0x00AA00, (260, 126), (270, 135), (260, 144))), Is.EqualTo(new[] { "1: 1.5-3 arrow" }));

    [Test]
    public void Sort_LineWithOpenHead_IsAnArrow() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Line(150, 135, 270, 135).Polyline((264, 131), (270, 135), (264, 139))),
            Is.EqualTo(new[] { "1: 1-3 arrow" }));

    [Test]
    public void Sort_LineWithBarbsOfTwoStrokes_IsAnArrow() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Line(150, 135, 270, 135).Line(264, 131, 270, 135).Line(264, 139, 270, 135)),
            Is.EqualTo(new[] { "1: 1-3 arrow" }));

    [Test]
    public void Sort_LineWithTwoHeads_IsOneArrow() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Line(156, 135, 264, 135).Filled(0, (156, 131), (150, 135), (156, 139))
            .Filled(0, (264, 131), (270, 135), (264, 139))), Is.EqualTo(new[] { "1: 1-3 arrow" }));

    [Test]
    public void Sort_DashedLineWithHead_BeginsAtItsFirstDash()
    {
        var page = Drawn.Schedule();
        for (var x = 150.0; x < 262; x += 8)
            page.Line(x, 135, x + 5, 135);
        Assert.That(Drawn.Bars(page.Filled(0, (262, 131), (270, 135), (262, 139))), Is.EqualTo(new[] { "1: 1-3 arrow" }));
    }

    [Test]
    public void Sort_LineWithDotsAtItsEnds_IsABar() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Line(155, 135, 265, 135).Curved(0, 150, 132, 156, 138).Curved(0, 264, 132, 270, 138)),
            Is.EqualTo(new[] { "1: 1-3 bar" }));

    [Test]
    public void Sort_RoundedBox_IsABarWithItsText() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Curved(0xFFCC00, 150, 126, 330, 144).Text(230, 130, "運用")),
            Is.EqualTo(new[] { "1: 1-4 bar 運用" }));

    [Test]
    public void Sort_BoxWithALineAroundIt_IsABarAndNoCell()
    {
        var page = Drawn.Schedule().Outlined(180, 126, 300, 144, 0xFFFFFF).Text(230, 130, "試行");
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 1.5-3.5 bar 試行" }));
        Assert.That(Drawn.Table(page).Rows, Has.Count.EqualTo(4));
    }

    [Test]
    public void Sort_BarOverTwoRows_IsOnePerRow() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Rectangle(0x00AA00, 160, 125, 260, 174)),
            Is.EqualTo(new[] { "1: 1.2-2.8 bar", "2: 1.2-2.8 bar" }));

    [Test]
    public void Sort_CellsDrawnAsBoxes_AreCells()
    {
        var page = Drawn.Words();
        for (var r = 0; r + 1 < Drawn.Ys.Length; r++)
        {
            for (var c = 0; c + 1 < Drawn.Xs.Length; c++)
                page.Outlined(Drawn.Xs[c], Drawn.Ys[r], Drawn.Xs[c + 1], Drawn.Ys[r + 1]);
        }

        Assert.That(Drawn.Table(page).Bars, Is.Empty);
        Assert.That(Drawn.Rows(Drawn.Table(page)), Is.EqualTo(new[] { "取組|R6年度|R7年度|R8年度", "窓口|||", "申請|||", "研修|||" }));
    }
}
