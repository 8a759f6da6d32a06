using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public class ContentsListTest
{
    [TestCase("第1章 目的 ………… 1", "第1章目的", 1)]
    [TestCase("1. 計画の目的 ..... 3", "1. 計画の目的", 3)]
    [TestCase("第1章\t策定にあたって\t１２", "第1章策定にあたって", 12)]
    [TestCase("1．概要… - 2", "1．概要", 2)]
    [TestCase("## 1 目的・・・・4", "1 目的", 4)]
    public void Find_UnderItsHeading_IsAnEntry(string line, string text, int page)
    {
        var (entries, taken) = ContentsList.Find(Text.Lines("計画", "目 次", line, "", "おわり ……… 99", "# 本文"), Text.Words);
        Assert.That(entries[0], Is.EqualTo(entries[0] with { Text = text, Page = page }));
        Assert.That(taken, Is.EquivalentTo(new[] { 1, 2, 4 }));
    }

    [TestCase("| 人口 | 12 |")]
    [TestCase("・図書館 3")]
    [TestCase("令和5年度 …… 見込み")]
    public void Find_OtherLines_AreNone(string line) =>
        Assert.That(ContentsList.Find(Text.Lines("目次", line, line, line), Text.Words).Entries, Is.Empty);

    [Test]
    public void Find_FallingPages_EndTheList() =>
        Assert.That(ContentsList.Find(Text.Lines("目次", "一 …… 1", "二 …… 5", "三 …… 2"), Text.Words).Entries, Has.Count.EqualTo(2));

    [Test]
    public void Find_ChapterWithoutAPage_IsNoText()
    {
        var lines = Text.Lines("目次／この資料の見方", "Ⅰ　構想編", "１　背景 …… 3", "２　成果 …… 4", "見方", "Ⅰ　構想編", "１　背景");
        var (entries, taken) = ContentsList.Find(lines, Text.Words);
        Assert.That(entries.Select(e => e.Page), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(taken, Is.EquivalentTo(new[] { 0, 1, 2, 3 }));
    }

    [Test]
    public void Find_WithoutHeading_NeedsThreeNearTheTop()
    {
        Assert.That(ContentsList.Find(Text.Lines("一 …… 1", "二 …… 2", "三 …… 3"), Text.Words).Entries, Has.Count.EqualTo(3));
        Assert.That(ContentsList.Find(Text.Lines("一 …… 1", "二 …… 2"), Text.Words).Entries, Is.Empty);
    }
}
