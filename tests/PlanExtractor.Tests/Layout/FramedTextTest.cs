using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public sealed class FramedTextTest
{
    [Test]
    public void Free_TitleAndProseAcrossAFrame_StandBeforeTheTable()
    {
        var blocks = FramedText.Free([Table(2, Across("（ア）移住の促進"), Across("住まいの情報をまとめて提供する。"), Row("指標", "目標値"), Row("移住者", "30人"),
            Across("具体的な事業\n・空き家活用事業（総務課）"))]);
        Assert.That(blocks.Select(Show), Is.EqualTo(new[]
        {
            "（ア）移住の促進", "住まいの情報をまとめて提供する。", "指標 目標値 移住者 30人", "具体的な事業", "・空き家活用事業（総務課）",
        }));
    }

    [Test]
    public void Free_GroupAcrossRows_StaysInTheTable()
    {
        var blocks = FramedText.Free([Table(2, Row("指標", "目標値"), Across("市民"), Row("移住者", "30人"))]);
        Assert.That(blocks.Select(Show), Is.EqualTo(new[] { "指標 目標値 市民 移住者 30人" }));
    }

    [TestCase("施策１１１", "安心して産み育てられる環境", "施策１１１　安心して産み育てられる環境")]
    [TestCase("移住者", "30人", "移住者 30人")]
    public void Free_BarOfTwoCells_IsAHeading(string first, string second, string shown) =>
        Assert.That(FramedText.Free([Table(2, Row(first, second))]).Select(Show), Is.EqualTo(new[] { shown }));

    [Test]
    public void Free_BarWithFiguresInSquares_IsAHeadingAndTheFigures() =>
        Assert.That(FramedText.Free([Table(4, Row("", "", "", ""), Row("施策1-2", "健康を支える", "3", "11"))]).Select(Show),
            Is.EqualTo(new[] { "施策1-2　健康を支える", "3", "11" }));

    [Test]
    public void Free_BarBelowThatOfItsGoal_AreHeadings() =>
        Assert.That(FramedText.Free([Table(3, Row("政策２ 地域の力を生かす", "", ""), Row("施策2-1", "農業を伸ばす", "2"))]).Select(Show),
            Is.EqualTo(new[] { "政策２ 地域の力を生かす", "施策2-1　農業を伸ばす", "2" }));

    [Test]
    public void Free_RowOfFigures_IsATable() =>
        Assert.That(FramedText.Free([Table(6, Row("1", "相談件数", "12", "15", "16", "17"))]).Select(Show),
            Is.EqualTo(new[] { "1 相談件数 12 15 16 17" }));

    [Test]
    public void Free_RowsOfNumbersAndNames_AreATable() =>
        Assert.That(FramedText.Free([Table(2, Row("施策1-1", "道を直す"), Row("施策1-2", "橋を直す"))]).Select(Show),
            Is.EqualTo(new[] { "施策1-1 道を直す 施策1-2 橋を直す" }));

    private static TableBlock Table(int columns, params GridRow[] rows) => new(new TableGrid(rows, columns), rows[0].Evidence);

    private static GridRow Row(params string[] cells) => new([.. cells.Select(c => new GridCell(c))], Evidence.OfLines(null, 1, 1));

    private static GridRow Across(string text) => new([new GridCell(text, 1, 2), GridCell.Empty], Evidence.OfLines(null, 1, 1));

    private static string Show(Block block) => block is TableBlock { Grid: var grid }
        ? string.Join(' ', grid.Rows.SelectMany(r => r.Cells).Where(c => !c.IsBlank).Select(c => c.Text))
        : ((TextBlock)block).Text;
}
