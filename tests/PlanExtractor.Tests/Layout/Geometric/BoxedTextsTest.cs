using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class BoxedTextsTest
{
    [TestCase("||R10 目標 48億円/|R8 中間 43億円|/R5 実績 38.2億円||", true)]
    [TestCase("利用額|R8 中間 43億円|R10 目標 48億円", false)]
    [TestCase("R8 43億円|R10 48億円", false)]
    [TestCase("1-A|相談窓口の充実", true)]
    [TestCase("1-1|12.5％", false)]
    [TestCase("1-1|相談窓口の充実|住民課", false)]
    [TestCase("1-1|相談窓口の充実/1-2|電話の予約", false)]
    public void Are_Grid_IsOfBoxes(string rows, bool areBoxes)
    {
        var place = Evidence.OfLines(null, 1, 1);
        var lines = rows.Split('/').Select(r => new GridRow([.. r.Split('|').Select(c => new GridCell(c))], place)).ToList();
        Assert.That(BoxedTexts.Are(new TableGrid(lines, lines[0].Cells.Count), PlanExtractor.Tests.Text.Words), Is.EqualTo(areBoxes));
    }

    [Test]
    public void Are_TitleOverALineAcross_AreBoxes()
    {
        var place = Evidence.OfLines(null, 1, 1);
        var grid = new TableGrid([new([new("2-B"), new("電話の予約")], place), new([new("主担当：住民課", 1, 2), GridCell.Empty], place)], 2);
        Assert.That(BoxedTexts.Are(grid, PlanExtractor.Tests.Text.Words), Is.True);
    }
}
