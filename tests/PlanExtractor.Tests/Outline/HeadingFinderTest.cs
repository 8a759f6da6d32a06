using PlanExtractor.Outline;

namespace PlanExtractor.Tests.Outline;

public sealed class HeadingFinderTest
{
    // The last line is the one that is asked for; a line of text follows it.
    [TestCase(true, "# 計画", "# 1 目的")]
    [TestCase(true, "# 計画", "第1章 総論")]
    [TestCase(true, "計画", "はじめに")]
    [TestCase(true, "# 計画", "# 1 目的", "参考資料")]
    [TestCase(true, "# 計画", "# 1 目的", "## 窓口の見直し")]
    [TestCase(false, "計画")]
    [TestCase(false, "# 計画", "# 1 目的", "- 2 期間")]
    [TestCase(false, "# 計画", "# 1 目的", "## 58,214人")]
    [TestCase(false, "# 計画", "# 1 目的", "2 年以内に行う")]
    [TestCase(false, "# 計画", "# 1 目的", "① 相談：12件 → 30件")]
    [TestCase(false, "# 計画", "# 1 目的", "第2章 総論を述べます。")]
    [TestCase(false, "# 計画", "# 1 目的", "【現状】")]
    public void Find_LastLine_IsAHeadingOrNot(bool isHeading, params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var layout = Text.Layout([.. lines, "本文がここに続く。"]);
        var last = layout.Blocks.Count - 2;
        Assert.That(Finder(layout).Find().Found.Any(f => f.At == last), Is.EqualTo(isHeading));
    }

    [Test]
    public void Find_TagThatRecursUnderHeadings_IsTheirCategory()
    {
        var found = Finder(Text.Layout("# 計画", "# ① 移動", "くらし", "一。", "# ② 買い物", "くらし", "二。", "# ③ 窓口", "三。")).Find().Found;
        Assert.That(found.Select(f => f.Category), Is.EqualTo(new[] { "くらし", "くらし", null }));
    }

    [Test]
    public void Find_TitleAgain_IsTheColophon() =>
        Assert.That(Finder(Text.Layout("# 計画", "# 1 目的", "一。", "# 計画", "若葉町")).Find().Colophon, Is.EqualTo(3));

    private static HeadingFinder Finder(PlanExtractor.Layout.DocumentLayout layout) => new(layout, Labels.Standard);
}
