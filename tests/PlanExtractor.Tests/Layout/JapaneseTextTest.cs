using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public class JapaneseTextTest
{
    [TestCase("取 組 み　内 容", "取組み内容")]
    [TestCase("若葉町 DX 推進計画", "若葉町 DX 推進計画")]
    [TestCase("R P A の導入", "RPA の導入")]
    [TestCase("LINE   友だち数", "LINE 友だち数")]
    [TestCase("１ 目的", "１ 目的")]
    [TestCase("第 1 項", "第 1 項")]
    [TestCase("  窓口  ", "窓口")]
    [TestCase("申請 \n 審査", "申請\n審査")]
    [TestCase("A B cd", "AB cd")]
    [TestCase("", "")]
    public void Tidy_LayoutSpaces_AreGone(string text, string tidy) => Assert.That(JapaneseText.Tidy(text), Is.EqualTo(tidy));

    [TestCase("Ｋ Ｐ Ｉ（１）", "KPI(1)")]
    [TestCase("令和５年度〜７年度", "令和5年度~7年度")]
    [TestCase("１－２", "1-2")]
    [TestCase("ー", "ー")]
    [TestCase("か\u3099 は ﾞ", "がば")]
    [TestCase("は\u200B\u3099", "は\u3099")]
    [TestCase("㍿\u00AD①―", "株式会社1-")]
    public void Key_Variants_AreOne(string text, string key) => Assert.That(JapaneseText.Key(text), Is.EqualTo(key));
}
