using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class CellKindsTest
{
    private static readonly CellKinds Kinds = new(new TableWords(Vocabulary.Standard));

    [TestCase("", "Blank")]
    [TestCase("―", "None")]
    [TestCase("設定しない", "None")]
    [TestCase("【要確認】", "None")]
    [TestCase("12.5％", "Measure")]
    [TestCase("71.3％（R5）", "Measure")]
    [TestCase("各60％", "Measure")]
    [TestCase("延べ1,386人", "Measure")]
    [TestCase("34校（全校）", "Measure")]
    [TestCase("120以上", "Number")]
    [TestCase("1,250", "Number")]
    [TestCase("令和6年度", "Year")]
    [TestCase("（R5）", "Year")]
    [TestCase("20％→30％", "Change")]
    [TestCase("― → ８か所", "Change")]
    [TestCase("試験導入（※観測は1か所）", "ActionName")]
    [TestCase("→", "Trend")]
    [TestCase("◎", "Mark")]
    [TestCase("増加", "Trend")]
    [TestCase("↗", "Trend")]
    [TestCase("総務課、教育課", "Departments")]
    [TestCase("国、県、町", "Departments")]
    [TestCase("人泊", "Unit")]
    [TestCase("1-2", "Code")]
    [TestCase("施策2-3", "Code")]
    [TestCase("A301", "Code")]
    [TestCase("計画値", "RowRole")]
    [TestCase("移住者数", "MeasurableName")]
    [TestCase("公共交通に満足している市民の割合", "MeasurableName")]
    [TestCase("窓口手続の見直し", "ActionName")]
    [TestCase("電子申請を導入し、窓口の混雑を減らす。", "Prose")]
    [TestCase("令和6年5月21日", "Date")]
    public void Read_Cell_IsItsKind(string text, string kind) => Assert.That(Kinds.Read(text).ToString(), Is.EqualTo(kind));

    [TestCase("51％→60％")]
    [TestCase("99.2％（令和9年度）、99.5％（令和11年度）")]
    [TestCase("利用率：20％")]
    public void WholeMeasure_CellThatSaysMore_IsNone(string text) => Assert.That(WholeMeasure.Read(text), Is.Null);
}
