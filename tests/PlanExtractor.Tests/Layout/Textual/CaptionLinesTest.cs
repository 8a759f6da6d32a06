using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;
using PlanExtractor.Tests.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class CaptionLinesTest
{
    [TestCase("相談した人の数|現状値 令和６年度|412人|目標値 令和12年度|600人")]
    [TestCase("相談した人の数|現状値 令和６年度|目標値 令和12年度|412人|600人")]
    [TestCase("指標１ 相談|した人の数|現状値|令和６年度|目標値|令和12年度|412人|600人")]
    public void Join_NameCaptionsAndValues_AreATable(string lines) => Assert.That(Rows(lines),
        Is.EqualTo(new[] { "|現状値 令和６年度|目標値 令和12年度", "相談した人の数|412人|600人" }));

    [Test]
    public void Join_SameCaptionsAgain_AreRows() => Assert.That(
        Rows("成果指標|相談した人の数|現状|412人|目標|600人|予約の割合|現状|3％|目標|9％|利用者の満足|現状|―|目標|向上|これからも続ける。"),
        Is.EqualTo(new[] { "|現状|目標", "相談した人の数|412人|600人", "予約の割合|3％|9％", "利用者の満足|―|向上" }));

    // No name, one value, words only, a sentence.
    [TestCase("成果指標|現状|412人|目標|600人")]
    [TestCase("【成果指標（KPI）】|現状|412人|目標|600人")]
    [TestCase("相談した人の数|目標|600人")]
    [TestCase("相談窓口|現状|ある|目標|ふやす")]
    [TestCase("相談した人の数|現状|窓口に来る人は少ない。|目標|600人")]
    public void Join_Otherwise_Stays(string lines) => Assert.That(Rows(lines), Is.Empty);

    private static IEnumerable<string> Rows(string lines) => new CaptionLines(PlanExtractor.Tests.Text.Words)
        .Join([.. lines.Split('|').Select((l, i) => new TextBlock(l, Evidence.OfLines(null, i + 1, i + 1)))])
        .OfType<TableBlock>().SelectMany(t => Drawn.Rows(t.Grid));
}
