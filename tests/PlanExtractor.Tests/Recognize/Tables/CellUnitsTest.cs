using PlanExtractor.Domain;
using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class CellUnitsTest
{
    private static readonly TableWords Words = new(Vocabulary.Standard);

    [TestCase("予約の割合（％）", "予約の割合", "％")]
    [TestCase("小学校数（累計・校）", "小学校数（累計）", "校")]
    [TestCase("排出量(t-CO2)", "排出量", "t-CO2")]
    [TestCase("利用者数（図書館）", "利用者数（図書館）", null)]
    [TestCase("利用者数", "利用者数", null)]
    public void OfName_Bracket_IsAUnitOrPartOfTheName(string name, string plain, string? unit) =>
        Assert.That(CellUnits.OfName(name, Words), Is.EqualTo((plain, unit)));

    [TestCase("歳入（単位：百万円）", "百万円")]
    [TestCase("単位 千人", "千人")]
    [TestCase("歳入（円）", null)]
    [TestCase(null, null)]
    public void OfCaption_Unit_IsFound(string? caption, string? unit) => Assert.That(CellUnits.OfCaption(caption), Is.EqualTo(unit));

    [TestCase("56", "百万円", 56, "百万円", 56_000_000)]
    [TestCase("△5", "人", -5, "人", -5)]
    [TestCase("12件", "人", 12, "件", 12)]
    [TestCase("3千", "千円", 3, "千", 3000)]
    [TestCase("7", "まとまり", 7, "まとまり", 7)]
    public void With_UnitElsewhere_IsTheValuesOwn(string value, string unit, double number, string with, double normalized)
    {
        var measure = CellUnits.With(Measures.Read(value).Value!, unit);
        Assert.That((measure.Value, measure.Unit, measure.NormalizedValue), Is.EqualTo(((decimal?)number, with, (decimal?)normalized)));
    }
}
