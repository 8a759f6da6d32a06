using PlanExtractor.Recognize.Relations;

namespace PlanExtractor.Tests.Recognize.Relations;

public sealed class UnitNamesTest
{
    [TestCase("施策１－２", "施策", "1-2")]
    [TestCase("1-2", "", "1-2")]
    [TestCase("取組 01", "取組", "1")]
    [TestCase("（3）", "", "3")]
    [TestCase("③", "", "3")]
    [TestCase("(1)-2-3", "", "1-2-3")]
    [TestCase("施策", "施策", "")]
    public void Number_AnyForm_IsItsWordAndDigitsWithHyphens(string written, string word, string digits) =>
        Assert.That(UnitNames.Number(written), Is.EqualTo((word, digits)));

    [TestCase("取り組みの「推進」", "取組の推進")]
    [TestCase("ＡＩ・ＲＰＡ の活用", "AIRPAの活用")]
    public void Title_AnyWriting_IsCompared(string written, string title) => Assert.That(UnitNames.Title(written), Is.EqualTo(title));
}
