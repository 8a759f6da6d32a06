using PlanExtractor.Recognize.Parts;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Parts;

public sealed class LegendsTest
{
    [TestCase("「現状値」は、特に記載のない限り令和４年度の値です。", true)]
    [TestCase("表では「現状 → 目標」を示します。現状は、令和５年度末の値です。", true)]
    [TestCase("中間目標の年度は令和８年度です。", true)]
    [TestCase("現状値は次の表のとおりです。", false)]
    [TestCase("令和４年度に利用者数が増加しました。", false)]
    public void Find_SentenceThatGivesARoleItsYear_IsKept(string line, bool isLegend) =>
        Assert.That(Legends.Find(Text.Layout("# 1 見方", line).Blocks, Vocabulary.Standard), isLegend ? Does.Contain("年度") : Is.Empty);
}
