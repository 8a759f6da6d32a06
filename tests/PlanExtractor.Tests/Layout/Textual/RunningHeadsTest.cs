using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public class RunningHeadsTest
{
    [TestCase("12")]
    [TestCase("- 12 -")]
    [TestCase("－１２－")]
    [TestCase("  3  ")]
    public void Find_PageNumber_IsLeftOut(string line) =>
        Assert.That(Find(Text.Lines("一", line, "", "二")), Is.EquivalentTo(new[] { 1 }));

    [Test]
    public void Find_NumberAmongLines_IsACell() => Assert.That(Find(Text.Lines("件数", "12", "人数", "30", "割合")), Is.Empty);

    [Test]
    public void Find_NumbersThatRise_ArePagesAndOthersNotes() =>
        Assert.That(Find(Text.Lines("一", "1", "", "二", "2", "", "三", "1", "  注の文。", "3", "", "四", "4")),
            Is.EquivalentTo(new[] { 1, 4, 9, 12 }));

    [Test]
    public void Find_LineBesidePageNumbers_IsLeftOutButTheFirst() =>
        Assert.That(Find(Text.Lines("一", "若葉町計画", "1", "", "二", "若葉町計画", "2", "", "三", "若葉町計画", "3")),
            Is.EquivalentTo(new[] { 2, 5, 6, 9, 10 }));

    [Test]
    public void Find_TitleBesidePageNumbers_IsLeftOut() =>
        Assert.That(Find(Text.Lines("若葉町計画", "", "若葉町計画 第2期", "1", "", "二", "若葉町計画 第2期", "2", "", "三", "若葉町計画 第2期", "3")),
            Is.EquivalentTo(new[] { 2, 3, 6, 7, 10, 11 }));

    [TestCase("1234")]
    [TestCase("12件")]
    [TestCase("- 窓口")]
    [TestCase("---")]
    public void Find_OtherLine_Stays(string line) => Assert.That(Find(Text.Lines("一", line, "二")), Is.Empty);

    [Test]
    public void Find_HeadingAgain_IsLeftOutWhileItsChapterIsOpen() =>
        Assert.That(Find(Text.Lines("# 1 目的", "一", "# 1 目的", "## 背景", "二", "# 1 目的", "# 2 期間", "三", "# 1 目的")),
            Is.EquivalentTo(new[] { 2, 5 }));

    [Test]
    public void Find_PageEdges_AreLeftOutButTheFirst() =>
        Assert.That(Find(Text.Lines("若葉町", "一", "␌若葉町", "二", "␌若葉町", "三")), Is.EquivalentTo(new[] { 2, 4 }));

    [Test]
    public void Find_TwoPages_AreTooFew() => Assert.That(Find(Text.Lines("若葉町", "一", "␌若葉町", "二")), Is.Empty);

    [Test]
    public void Find_ChapterAboveEachPage_StaysOnce() =>
        Assert.That(Find(Text.Lines("Ⅰ 構想編", "一", "1", "", "Ⅰ 構想編", "二", "2", "", "Ⅱ 行動編", "三", "3", "", "Ⅱ 行動編", "四", "4")),
            Is.EquivalentTo(new[] { 2, 6, 10, 12, 14 }));

    [Test]
    public void Find_PlaceInTheContents_IsNotTheFirst() =>
        Assert.That(Find(Text.Lines("Ⅱ 行動編", "1", "", "Ⅱ 行動編", "一", "2", "", "Ⅱ 行動編", "二", "3", "", "Ⅱ 行動編", "三", "4"), 0),
            Is.EquivalentTo(new[] { 1, 5, 7, 9, 11, 13 }));

    private static HashSet<int> Find(IReadOnlyList<SourceLine> lines, params int[] contents) =>
        RunningHeads.Find(lines, contents.ToHashSet());
}
