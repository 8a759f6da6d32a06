using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Tests.Recognize.Kpis;

public sealed class AimTextTest
{
    [TestCase("指標：ごみの排出量", "ごみの排出量")]
    [TestCase("成果指標　相談件数", "相談件数")]
    [TestCase("ＫＰＩ：登録者数", "登録者数")]
    [TestCase("数 値 目 標：登録者数", "登録者数")]
    [TestCase("目　標　待ち時間………８分", "待ち時間………８分")]
    [TestCase("目　標　待ち時間　８分", "目　標　待ち時間　８分")]
    [TestCase("目標　待ち時間………８分", "目標　待ち時間………８分")]
    [TestCase("指標の見直し：年1回", "指標の見直し：年1回")]
    public void WithoutLabel_Line_BeginsWithItsName(string line, string rest) => Assert.That(AimText.WithoutLabel(line), Is.EqualTo(rest));

    [TestCase("目標2_受講者", "受講者")]
    [TestCase("KPI3 登録者数", "登録者数")]
    [TestCase("【満足度】", "満足度")]
    [TestCase("目標値の設定", "目標値の設定")]
    public void CleanName_Name_IsWithoutCountAndBrackets(string name, string clean) =>
        Assert.That(AimText.CleanName(name), Is.EqualTo(clean));

    [TestCase("15分（現状 25分）", true)]
    [TestCase("10a当たりの労働時間", false)]
    public void EndsInValue_Text_IsWhetherAValueEndsIt(string text, bool ends) => Assert.That(AimText.EndsInValue(text), Is.EqualTo(ends));
}
