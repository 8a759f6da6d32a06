using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public class RunningHeadsTest
{
    [TestCase("12")]
    [TestCase("- 12 -")]
    [TestCase("－12－")]
    [TestCase("  3  ")]
    public void Find_PageNumber_IsLeftOut(string line) => Assert.That(RunningHeads.Find(Text.Lines("一", line, "二")), Is.EquivalentTo(new[] { 1 }));

    [TestCase("1234")]
    [TestCase("12件")]
    [TestCase("- 窓口")]
    [TestCase("---")]
    public void Find_OtherLine_Stays(string line) => Assert.That(RunningHeads.Find(Text.Lines("一", line, "二")), Is.Empty);

    [Test]
    public void Find_HeadingAgain_IsLeftOutWhileItsChapterIsOpen() =>
        Assert.That(RunningHeads.Find(Text.Lines("# 1 目的", "一", "# 1 目的", "## 背景", "二", "# 1 目的", "# 2 期間", "三", "# 1 目的")), Is.EquivalentTo(new[] { 2, 5 }));

    [Test]
    public void Find_PageEdges_AreLeftOutButTheFirst() =>
        Assert.That(RunningHeads.Find(Text.Lines("若葉町", "一", "␌若葉町", "二", "␌若葉町", "三")), Is.EquivalentTo(new[] { 2, 4 }));

    [Test]
    public void Find_TwoPages_AreTooFew() => Assert.That(RunningHeads.Find(Text.Lines("若葉町", "一", "␌若葉町", "二")), Is.Empty);
}
