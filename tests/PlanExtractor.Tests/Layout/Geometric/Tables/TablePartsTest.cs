using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

public sealed class TablePartsTest
{
    private static readonly double[] Columns = [50, 200, 300, 400];

    [TestCase("③広報")]
    [TestCase("【広報】")]
    public void Divide_LastRowWithoutCells_IsARow(string label)
    {
        var page = Schedule().Grid(Columns, [100, 120, 140, 160]).Text(55, 145, label);
        Assert.That(PageBuilder.Blocks(page).OfType<TableBlock>().Single().Grid.Rows.Select(r => r.Cells[0].Text),
            Is.EqualTo(new[] { "項目", "①調査", label }));
    }

    [Test]
    public void Divide_RowOfTwoLinesInTheMiddle_IsARow()
    {
        var page = Schedule().Grid(Columns, [100, 120, 140, 170, 190]).Text(55, 143, "【広報】").Text(55, 156, "窓口での案内");
        Assert.That(PageBuilder.Blocks(page).OfType<TableBlock>().Single().Grid.Rows, Has.Count.EqualTo(4));
    }

    [Test]
    public void Divide_HeadingBetweenTables_PartsThem()
    {
        var page = Schedule().Grid(Columns, [100, 120, 140, 160, 180, 200]).Text(55, 145, "【指標】").Text(55, 165, "指標").Text(205, 165, "現状値")
            .Text(305, 165, "目標値").Text(55, 185, "来館者").Text(205, 185, "10人").Text(305, 185, "20人");
        Assert.That(PageBuilder.Blocks(page).Select(b => b is TableBlock t ? t.Grid.Rows[0].Cells[0].Text : ((TextBlock)b).Text),
            Is.EqualTo(new[] { "項目", "【指標】", "指標" }));
    }

    private static PageBuilder Schedule() =>
        new PageBuilder().Text(55, 105, "項目").Text(205, 105, "令和6年度").Text(305, 105, "令和7年度").Text(55, 125, "①調査").Text(205, 125, "実施");
}
