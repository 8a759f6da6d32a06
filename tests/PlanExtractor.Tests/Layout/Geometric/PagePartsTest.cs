using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class PagePartsTest
{
    [Test]
    public void Items_CardsSideBySide_AreReadOneByOne()
    {
        var page = new PageBuilder().Outlined(50, 100, 280, 200).Text(60, 110, "窓口の予約").Text(60, 130, "70", 36).Text(97, 152, "％")
            .Text(60, 180, "現状　34％")
            .Outlined(300, 100, 530, 200).Text(310, 112, "待ち時間").Text(310, 132, "7.5", 36).Text(365, 154, "分").Text(310, 182, "現状　9.8分");
        Assert.That(Texts(page), Is.EqualTo(new[] { "窓口の予約", "70％", "現状　34％", "待ち時間", "7.5分", "現状　9.8分" }));
        Assert.That(Blocks(page).Where(b => b.HeadingDepth > 0), Is.Empty);
    }

    [Test]
    public void Items_LabelsBesideTheirTexts_AreReadRowByRow()
    {
        var page = new PageBuilder().Rectangle(0xD9E2F3, 50, 100, 150, 140).Text(80, 115, "位置づけ").Outlined(160, 100, 530, 140)
            .Text(170, 115, "総合計画の個別計画")
            .Rectangle(0xD9E2F3, 50, 160, 150, 200).Text(80, 175, "期間").Outlined(160, 160, 530, 200).Text(170, 175, "５年間とする。");
        Assert.That(Texts(page), Is.EqualTo(new[] { "位置づけ", "総合計画の個別計画", "期間", "５年間とする。" }));
    }

    [Test]
    public void Items_TagInABoxBesideATitle_FollowsIt()
    {
        var page = new PageBuilder().Text(50, 50, "窓口の予約", 20).Outlined(430, 45, 540, 75).Text(440, 55, "担当：市民課")
            .Outlined(50, 110, 280, 200).Text(60, 120, "課題がある。").Outlined(300, 110, 540, 200).Text(310, 120, "目標を置く。");
        Assert.That(Texts(page), Is.EqualTo(new[] { "窓口の予約", "担当：市民課", "課題がある。", "目標を置く。" }));
    }

    [Test]
    public void Items_BulletsDrawnAsDiscs_BeginItems()
    {
        var page = new PageBuilder().Curved(0x000000, 50, 103, 54, 107).Text(60, 100, "窓口を増やす").Curved(0x000000, 50, 118, 54, 122)
            .Text(60, 115, "紙を減らす");
        Assert.That(Texts(page), Is.EqualTo(new[] { "・窓口を増やす", "・紙を減らす" }));
    }

    [Test]
    public void Items_LargeNumberBesideATitleOfTwoLines_LeavesThemApart()
    {
        var page = new PageBuilder().Text(50, 100, "06", 24).Text(80, 100, "ひきこもりの人と家族へ", 11).Text(80, 113, "の支援", 11);
        Assert.That(string.Concat(Texts(page)), Is.EqualTo("06ひきこもりの人と家族への支援"));
    }

    [Test]
    public void Items_DepartmentAtTheRight_IsNoBeginningOfTheParagraph()
    {
        var page = new PageBuilder().Text(430, 100, "担当：市民課施設係").Text(60, 112, "窓口の待ち時間を短くする。");
        Assert.That(Texts(page), Is.EqualTo(new[] { "担当：市民課施設係", "窓口の待ち時間を短くする。" }));
    }

    private static IReadOnlyList<TextBlock> Blocks(PageBuilder page) =>
        [.. PageBuilder.Blocks(page, new PageBuilder(2).Text(50, 100, string.Concat(Enumerable.Repeat("本町の計画を進める。", 30))))
            .OfType<TextBlock>().Where(b => b.Evidence.Page == 1)];

    private static IEnumerable<string> Texts(PageBuilder page) => Blocks(page).Select(b => b.Text);
}
