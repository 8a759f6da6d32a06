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
    public void Items_LineOverARowOfBoxes_IsReadWithItsRow()
    {
        var page = new PageBuilder().Text(50, 80, "利用割合").Outlined(50, 100, 250, 140).Text(60, 105, "午前").Text(60, 120, "12％")
            .Outlined(300, 100, 540, 140).Text(310, 105, "午後").Text(310, 120, "45％")
            .Text(50, 160, "手続の数").Outlined(50, 180, 250, 220).Text(60, 185, "午前").Text(60, 200, "38件")
            .Outlined(300, 180, 540, 220).Text(310, 185, "午後").Text(310, 200, "150件");
        Assert.That(Texts(page), Is.EqualTo(new[]
            { "利用割合", "午前", "12％", "午後", "45％", "手続の数", "午前", "38件", "午後", "150件" }));
    }

    [Test]
    public void Items_NumberInADiscBeforeATitle_StandsBeforeIt()
    {
        var page = new PageBuilder().Rectangle(0xB45309, 50, 40, 130, 66).Text(70, 48, "くらし", 10).Curved(0x14532D, 140, 36, 176, 70)
            .Text(150, 45, "02", 14).Text(190, 42, "センサーによる見守り", 20);
        Assert.That(Texts(page), Is.EqualTo(new[] { "くらし", "02 センサーによる見守り" }));
    }

    [Test]
    public void Items_NumberInABoxBesideItsText_StaysAlone()
    {
        var page = new PageBuilder().Outlined(50, 100, 130, 140).Text(70, 108, "70", 24).Outlined(150, 100, 530, 140)
            .Text(160, 112, "予約の割合").Outlined(50, 160, 130, 200).Text(70, 168, "45", 24).Outlined(150, 160, 530, 200)
            .Text(160, 172, "電子の割合");
        Assert.That(Texts(page), Is.EqualTo(new[] { "70", "予約の割合", "45", "電子の割合" }));
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
    public void Items_LargeNumberBesideATitleWithOneLetterBelow_LeavesThemApart()
    {
        var page = new PageBuilder().Text(50, 100, "06", 24).Text(80, 100, "ひきこもりの人と家族への支", 11).Text(80, 113, "援", 11);
        Assert.That(string.Concat(Texts(page)), Is.EqualTo("06ひきこもりの人と家族への支援"));
    }

    [Test]
    public void Items_DepartmentsAtTheRight_AreNoBeginningOfASentence()
    {
        var page = new PageBuilder().Text(330, 100, "担当：水道課施設係、市民環境課").Text(60, 112, "大雨の後の濁りを早く見つける。");
        Assert.That(Texts(page), Is.EqualTo(new[] { "担当：水道課施設係、市民環境課", "大雨の後の濁りを早く見つける。" }));
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
