using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class PageFurnitureTest
{
    [Test]
    public void Find_WordsAtTheHeadOfEachPage_AreNoText() =>
        Assert.That(Texts(Pages(n => Body(n).Text(500, 30, "ひばり町計画"))), Has.None.EqualTo("ひばり町計画"));

    [Test]
    public void Find_TagBesideAHeading_IsText()
    {
        var texts = Texts(Pages(n => Body(n).Text(50, 60, $"取組{"甲乙丙丁"[n - 1]}の推進", size: 16).Text(500, 63, "暮らし")));
        Assert.That(texts.Count(t => t == "暮らし"), Is.EqualTo(4));
    }

    [Test]
    public void Find_PageNumberBesideAHeading_IsNoText() =>
        Assert.That(Texts(Pages(n => Body(n).Text(50, 60, $"取組{"甲乙丙丁"[n - 1]}の推進", size: 16).Text(500, 63, $"{n}")))
            .Count(t => t.Length == 1), Is.Zero);

    [Test]
    public void Find_LabelRightBelowALargerTitle_IsText()
    {
        var texts = Texts(Pages(n => Titled(n).Outlined(45, 62, 200, 90).Text(50, 70, "いまの課題")));
        Assert.That(texts.Count(t => t == "いまの課題"), Is.EqualTo(4));
    }

    [Test]
    public void Find_RunningHeadAboveALargerTitle_IsNoText() =>
        Assert.That(Texts(Pages(n => Titled(n).Text(50, 20, "ひばり町計画"))), Has.None.EqualTo("ひばり町計画").And.Some.EqualTo("取組甲の推進"));

    // The heads of long chapters show where those of a short one stand.
    [Test]
    public void Find_HeadOnTwoPagesAmongHeadsOfMore_IsNoText()
    {
        var texts = Texts([.. Enumerable.Range(1, 14).Select(n => Page(n).Text(400, 30, n < 13 ? "政策 子どもを育てるまち" : "政策 安らぐまち"))]);
        Assert.That(texts, Has.None.EqualTo("政策 子どもを育てるまち").And.None.EqualTo("政策 安らぐまち"));
    }

    private static PageBuilder Page(int number) =>
        new PageBuilder(number).Text(50, 200, $"{"甲乙丙丁戊己庚辛壬癸子丑寅卯"[number - 1]}の本文を書く。").Text(50, 260, "続きを書く。");

    private static PageBuilder Titled(int number) => Body(number).Text(50, 45, $"取組{"甲乙丙丁"[number - 1]}の推進", size: 16);

    private static PageBuilder[] Pages(Func<int, PageBuilder> page) => [.. Enumerable.Range(1, 4).Select(page)];

    private static PageBuilder Body(int number) =>
        new PageBuilder(number).Text(50, 200, $"{"甲乙丙丁"[number - 1]}の本文を書く。").Text(50, 260, "続きを書く。");

    private static List<string> Texts(PageBuilder[] pages) => [.. PageBuilder.Blocks(pages).OfType<TextBlock>().Select(b => b.Text)];
}
