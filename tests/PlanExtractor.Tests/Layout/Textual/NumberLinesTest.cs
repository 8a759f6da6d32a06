using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class NumberLinesTest
{
    [Test]
    public void Join_NumbersAboveTitles_AreOneLineEach() => Assert.That(
        Join("A-1", "窓口の高度化", "担当課：市民課", "A-2", "行かない市役所", "担当課：総務課", "B-1", "除雪の見える化", "担当課：道路課"),
        Is.EqualTo(new[]
        {
            "A-1　窓口の高度化", "担当課：市民課", "A-2　行かない市役所", "担当課：総務課", "B-1　除雪の見える化", "担当課：道路課",
        }));

    // Cells of a table, one a line: what follows is the next number, or a value.
    [TestCase("1-1|耐震化率|88％|1-2|受講者数|12人|1-3|設置数|3基")]
    [TestCase("1-1|建物の倒壊|1-2|浸水|1-3|孤立|1-4|停電")]
    [TestCase("A-1|窓口の高度化|担当課：市民課|A-2|行かない市役所|担当課：総務課")]
    public void Join_CellsOfATableOrTooFew_Stay(string lines) => Assert.That(Join(lines.Split('|')), Is.EqualTo(lines.Split('|')));

    private static string[] Join(params string[] lines) =>
        [.. NumberLines.Join([.. lines.Select((l, i) => new TextBlock(l, Evidence.OfLines(null, i + 1, i + 1)))]).Cast<TextBlock>()
            .Select(b => b.Text)];
}
