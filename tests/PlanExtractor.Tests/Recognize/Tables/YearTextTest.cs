using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class YearTextTest
{
    [TestCase("令和6年度", true)]
    [TestCase("［R5］", true)]
    [TestCase("R6～R8", true)]
    [TestCase("R8以降", true)]
    [TestCase("令和6年度の目標", false)]
    [TestCase("6校", false)]
    public void IsYear_Text_IsAYearAndNothingElse(string text, bool isYear) => Assert.That(YearText.IsYear(text), Is.EqualTo(isYear));

    [TestCase("目標値（令和11年度）", 2029)]
    [TestCase("R6～R8", null)]
    [TestCase("R6とR8", null)]
    [TestCase("目標値", null)]
    public void Read_OneYear_IsIt(string text, int? year) => Assert.That(YearText.Read(text), Is.EqualTo(year));

    [TestCase("目標値 令和８～12年度", 2030)]
    [TestCase("目標値（R6～R8）", 2026)]
    [TestCase("目標値（R8）", null)]
    public void EndOfRun_Run_IsItsLastYear(string text, int? year) => Assert.That(YearText.EndOfRun(text), Is.EqualTo(year));

    [TestCase("短期", true)]
    [TestCase("前期（R7～R9）", true)]
    [TestCase("10月", true)]
    [TestCase("年月", false)]
    public void IsPhase_Text_IsAPartOfThePlan(string text, bool isPhase) =>
        Assert.That(YearText.IsPhase(text, new TableWords(Vocabulary.Standard)), Is.EqualTo(isPhase));
}
