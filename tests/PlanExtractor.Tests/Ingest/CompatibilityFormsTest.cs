using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Ingest;

public class CompatibilityFormsTest
{
    [TestCase("ＫＰＩ（１２％）", "KPI(12%)")]
    [TestCase("①⑳", "120")]
    [TestCase("㎡", "m2")]
    [TestCase("ｶﾞ", "ガ")]
    [TestCase("Ⅳ", "IV")]
    [TestCase("⾏", "行")]
    [TestCase("㋿", "令和")]
    [TestCase("か\u3099", "が")]
    [TestCase("町民課", "町民課")]
    [TestCase("ascii", "ascii")]
    public void ToOrdinary_Form_IsAsInNfkc(string text, string ordinary) =>
        Assert.That(CompatibilityForms.ToOrdinary(text), Is.EqualTo(ordinary));

    [TestCase("か\u3099ハ\u309A", "がパ")]
    [TestCase("神\uFA19", "神神")]
    [TestCase("ＡＢ①㎡", "ＡＢ①㎡")]
    [TestCase("\u3099あ", "\u3099あ")]
    public void ToComposed_OnlyCanonicalForms_Change(string text, string composed) =>
        Assert.That(CompatibilityForms.ToComposed(text), Is.EqualTo(composed));
}
