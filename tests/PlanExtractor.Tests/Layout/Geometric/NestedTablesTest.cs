using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class NestedTablesTest
{
    // What stands in the table is said by it, and not by the cell around it as well.
    [Test]
    public void Parted_TableInACellOfASheet_IsReadOnce()
    {
        var page = new PageBuilder().Grid([50, 150, 550], [100, 130, 220, 250])
            .Text(55, 110, "目的").Text(160, 110, "町を花で飾る。").Text(55, 170, "成果").Text(160, 135, "次の数を見る。")
            .Text(55, 230, "担当").Text(160, 230, "花の課")
            .Grid([160, 320, 430, 540], [155, 175, 195, 215])
            .Text(165, 160, "指標").Text(325, 160, "現状値").Text(435, 160, "目標値").Text(165, 180, "花壇の数").Text(325, 180, "5か所")
            .Text(435, 180, "12か所").Text(165, 200, "花の数").Text(325, 200, "50本").Text(435, 200, "90本");
        Assert.That(PageBuilder.Blocks(page).OfType<TableBlock>().Select(t => PlanExtractor.Tests.Text.Show(t.Grid)), Is.EqualTo(new[]
        {
            "目的|町を花で飾る。 / 成果|次の数を見る。 / 担当|花の課",
            "指標|現状値|目標値 / 花壇の数|5か所|12か所 / 花の数|50本|90本",
        }));
    }
}
