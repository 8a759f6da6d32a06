using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class FramedCardsTest
{
    private const string Prose = "花壇を広げる。\n花の名を記す。\n道をそろえる。";
    private static readonly Evidence Place = Evidence.OfLines(null, 1, 1);
    private static readonly FoundTable Inner = new(new Box(310, 150, 530, 200), Grid(["指標", "目標値"]), []);

    [TestCase("花を育てる人の声。\n庭の手入れの声。\n水やりの声。", false)]
    [TestCase("指標", true)]
    public void Without_TwoCellsBelowATitleAcross_FrameATableOnlyWhenBothAreProse(string left, bool stays)
    {
        var card = new FoundTable(new Box(50, 100, 550, 300), Grid(["花のあるまち", ""], [left, Prose]), []);
        Assert.That(FramedCards.Without([card, Inner]), Is.EqualTo(stays ? new[] { card, Inner } : [Inner]));
    }

    [Test]
    public void Without_CellsOfProseWithoutATableInside_Stay()
    {
        var card = new FoundTable(new Box(50, 300, 550, 500), Grid([Prose, Prose]), []);
        Assert.That(FramedCards.Without([card, Inner]), Is.EqualTo(new[] { card, Inner }));
    }

    [Test]
    public void Blocks_CardInAFrame_IsTextBesideATable()
    {
        var page = new PageBuilder().Grid([50, 550], [80, 100]).Grid([50, 300, 550], [100, 300]).Text(60, 85, "花のあるまち");
        for (var i = 0; i < 3; i++)
            page.Text(60, 110 + (20 * i), "花壇を広げて道をそろえる。").Text(310, 110 + (20 * i), $"・花の{"甲乙丙"[i]}を植える。");
        page.Grid([310, 420, 530], [200, 220, 240])
            .Text(315, 205, "指標").Text(425, 205, "目標値").Text(315, 225, "花壇の数").Text(425, 225, "12か所");
        Assert.That(PageBuilder.Blocks(page).OfType<TableBlock>().Select(t => PlanExtractor.Tests.Text.Show(t.Grid)),
            Is.EqualTo(new[] { "指標|目標値 / 花壇の数|12か所" }));
    }

    // A row whose second cell is blank is a title across.
    private static TableGrid Grid(params string[][] rows) =>
        new([.. rows.Select(r => new GridRow([new(r[0], 1, r[1].Length == 0 ? 2 : 1), new(r[1])], Place))], 2);
}
