namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class BarTextsTest
{
    [Test]
    public void Assign_TextOverALineThatCrossesColumns_StandsWhereTheLineBegins()
    {
        var page = Drawn.Schedule().Line(212, 144, 322, 144).Filled(0, (322, 140), (330, 144), (322, 148)).Text(250, 130, "順次拡大");
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "1: 2-4 arrow 順次拡大" }));
        Assert.That(Drawn.Table(page)[1, 2].Text, Is.EqualTo("順次拡大"));
    }

    [Test]
    public void Assign_TextOfTheRowAbove_IsNotTheLines()
    {
        var page = Drawn.Schedule().Line(152, 155, 322, 155).Filled(0, (322, 151), (330, 155), (322, 159)).Text(225, 138, "検討");
        Assert.That(Drawn.Bars(page), Is.EqualTo(new[] { "2: 1-4 arrow" }));
        Assert.That(Drawn.Table(page)[1, 2].Text, Is.EqualTo("検討"));
    }

    [Test]
    public void Assign_LineWithinOneCell_GoesWithItsText() =>
        Assert.That(Drawn.Bars(Drawn.Schedule().Line(152, 144, 200, 144).Filled(0, (200, 140), (208, 144), (200, 148))
            .Text(170, 126, "検討")), Is.EqualTo(new[] { "1: 1-2 arrow 検討" }));
}
