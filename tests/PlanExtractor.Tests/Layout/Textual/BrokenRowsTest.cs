using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class BrokenRowsTest
{
    // Each row with its lines; paragraphs of one cell are parted by ¶.
    [TestCase("項目\t単位\t基準\n（R6）\t目標\n（R11）\n樹木\t本\t120\t300\n道路\tkm\t4\n（R5）\t9",
        "項目\t単位\t基準¶（R6）\t目標¶（R11）|樹木\t本\t120\t300|道路\tkm\t4¶（R5）\t9", TestName = "Join_RemarksInCells_AreOneRow")]
    [TestCase("町\t・植える\n・まく\n住民\t・育てる\n次の段落です。", "町\t・植える¶・まく|住民\t・育てる|次の段落です。",
        TestName = "Join_ListInACell_IsOneRow")]
    [TestCase("町\t植える\n・まく\n住民\t育てる", "町\t植える|・まく|住民\t育てる", TestName = "Join_ListBelowATable_StaysApart")]
    [TestCase("項目\t基準\n樹木\t120\n（単位：本）です\n道路\t4", "項目\t基準|樹木\t120|（単位：本）です|道路\t4",
        TestName = "Join_TextBelowATable_StaysApart")]
    public void Join_Lines(string lines, string rows) => Assert.That(
        string.Join('|', BrokenRows.Join([.. lines.Split('\n').Select((l, i) => new SourceLine(i + 1, null, l))])
            .Select(l => l.Text.Replace('\n', '¶'))), Is.EqualTo(rows));

    [Test]
    public void Join_BrokenRow_NamesItsLastLine() => Assert.That(
        BrokenRows.Join([new SourceLine(4, null, "町\t・植える"), new SourceLine(5, null, "・まく")])[0],
        Has.Property(nameof(SourceLine.Number)).EqualTo(4).And.Property(nameof(SourceLine.LastNumber)).EqualTo(5));

    [TestCase("（令和11年度）", 1)]
    [TestCase("［人］", 1)]
    [TestCase("［具体的な事業］", 2)]
    public void Join_BracketBelowARow_IsItsRemarkUnlessItOpensWhatComesNext(string line, int count) =>
        Assert.That(BrokenRows.Join([new SourceLine(4, null, "花壇の数\t12"), new SourceLine(5, null, line)]), Has.Count.EqualTo(count));
}
