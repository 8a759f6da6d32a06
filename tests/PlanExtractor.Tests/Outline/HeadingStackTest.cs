using PlanExtractor.Outline;

namespace PlanExtractor.Tests.Outline;

public sealed class HeadingStackTest
{
    // Headings behind as many # as they are deep; the index of each one's parent, - for none.
    [TestCase("第1章 一/第1節 二/第2節 三/第2章 四", "- 0 0 -")]
    [TestCase("第1節 一/第1章 二", "- -")]
    [TestCase("1 一/(1) 二/① 三/(2) 四/2 五", "- 0 1 0 -")]
    [TestCase("(1)-1 一/(1)-1-1 二/(1)-1-2 三/(1)-2 四", "- 0 0 -")]
    [TestCase("はじめに/第1章 一", "- -")]
    [TestCase("資料編/(1) 一", "- 0")]
    [TestCase("# 総論/## 背景/### 1 人口/## 目的", "- 0 1 0")]
    [TestCase("## 「移動」分野/## ① 一", "- -")]
    public void Push_Headings_AreNestedByTheirNumbers(string headings, string parents)
    {
        var stack = new HeadingStack();
        Assert.That(string.Join(' ', headings.Split('/').Select((h, i) => Push(stack, h, i)?.ToString() ?? "-")), Is.EqualTo(parents));
    }

    [Test]
    public void LastOrdinal_OpenAndClosedStyles_IsTheOpenOnesNumber()
    {
        var stack = new HeadingStack();
        foreach (var (heading, i) in new[] { "第1章 一", "1 二", "2 三", "第2章 四" }.Select((h, i) => (h, i)))
            Push(stack, heading, i);
        var (chapter, item) = (HeadingText.Read("第1章 一").Style, HeadingText.Read("1 二").Style);
        Assert.That((stack.LastOrdinal(chapter), stack.LastOrdinal(item), stack.IsOpen(item)), Is.EqualTo((2, 0, false)));
    }

    private static int? Push(HeadingStack stack, string heading, int index) =>
        stack.Push(HeadingText.Read(heading.TrimStart('#', ' ')), heading.TakeWhile(c => c == '#').Count(), index);
}
