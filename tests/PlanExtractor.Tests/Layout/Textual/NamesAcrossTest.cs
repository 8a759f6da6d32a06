using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Textual;

public class NamesAcrossTest
{
    private static string[] Rows(params string[] lines)
    {
        var grid = Text.Layout(lines).Blocks.OfType<TableBlock>().Single().Grid;
        return [.. grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))];
    }

    [Test]
    public void Spread_NameWithoutParts_StandsOverTwoColumns() =>
        Assert.That(Rows("指標\t現状値\t目標値", "朝食をとる割合\t小学校\t91％\t95％", "\t中学校\t86％\t90％", "図書の貸出冊数\t12冊\t15冊"),
            Is.EqualTo(new[] { "指標||現状値|目標値", "朝食をとる割合|小学校|91％|95％", "|中学校|86％|90％", "図書の貸出冊数||12冊|15冊" }));

    [Test]
    public void Spread_RemarkWithoutHeader_StaysBehind() =>
        Assert.That(Rows("指標\t現状値\t目標値", "貸出冊数\t12冊\t15冊\t図書館", "来館者数\t20人\t30人\t図書館", "講座の数\t2回\t3回"),
            Is.EqualTo(new[] { "指標|現状値|目標値|", "貸出冊数|12冊|15冊|図書館", "来館者数|20人|30人|図書館", "講座の数|2回|3回|" }));

    [Test]
    public void Spread_EmptyCellsBehindTheLast_SayNothing() =>
        Assert.That(Rows("指標\t単位\t目標値", "相談件数\t件\t300件\t", "来館者数\t人\t500人\t")[1], Is.EqualTo("相談件数|件|300件"));

    [Test]
    public void Spread_UnitsBeforeTheValues_StayUnderTheirHeader() =>
        Assert.That(Rows("指標\t単位\t目標値", "相談件数\t件\t300件\t図書館", "来館者数\t人\t500人\t図書館")[0], Is.EqualTo("指標|単位|目標値|"));

    [Test]
    public void Spread_RowsOfOtherLengths_StayAsTheyAre() =>
        Assert.That(Rows("指標\t現状値\t目標値", "朝食\t小学校\t低学年\t91％\t95％", "睡眠\t小学校\t86％\t90％", "読書\t12冊\t15冊")[0], Is.EqualTo("指標|現状値|目標値||"));
}
