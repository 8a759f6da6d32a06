using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Ingest;

public class CharacterRepairTest
{
    [TestCase("⾏政⺠間⻑期", "行政民間長期")]
    [TestCase("江⼾川区の⿊字", "江戸川区の黒字")]
    [TestCase("ｶﾞｲﾄﾞ", "ガイド")]
    [TestCase("ﾊﾟｿｺﾝ｡", "パソコン。")]
    [TestCase("㋿５年", "令和５年")]
    [TestCase("㍻元年", "平成元年")]
    [TestCase("か\u3099", "が")]
    [TestCase("ハ\u309A", "パ")]
    [TestCase("窓\u00A0口", "窓 口")]
    [TestCase("窓\u200B口\uFEFF", "窓口")]
    [TestCase("葛\uFE00城", "葛城")]
    [TestCase("窓\u00AD口", "窓口")]
    public void Repair_Accident_IsMadeOrdinary(string text, string repaired) =>
        Assert.That(CharacterRepair.Repair(text), Is.EqualTo(repaired));

    // Widths, circled digits, units and superscripts are the document's own.
    [TestCase("ＡＢ１２（％）")]
    [TestCase("①⑴Ⅳ㎡m²手続⁴")]
    [TestCase("𠮷野家")]
    [TestCase("　全角　")]
    [TestCase("")]
    public void Repair_Ordinary_StaysTheSameInstance(string text) => Assert.That(CharacterRepair.Repair(text), Is.EqualTo(text));
}
