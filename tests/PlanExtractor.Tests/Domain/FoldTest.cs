using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class FoldTest
{
    [TestCase("Ｒ５（２０２３）", "R5(2023)")]
    [TestCase("令和６～１１\u3000年度", "令和6~11 年度")]
    [TestCase("令和2〜6", "令和2~6")]
    [TestCase("目標︓５％", "目標:5%")]
    [TestCase("①⑴Ⅰ²㎡ー", "①⑴Ⅰ²㎡ー")]
    public void Text_Widths_AreEqual(string text, string folded) => Assert.That(Fold.Text(text), Is.EqualTo(folded));
}
