using PlanExtractor.Recognize.Tables;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class HeaderTextTest
{
    [TestCase("目標値（令和11年度）", "目標値")]
    [TestCase("令和11年度の目標", "目標")]
    [TestCase("■現状 値※1", "現状値")]
    [TestCase("R6", "")]
    public void Bare_Header_IsItsWords(string header, string words) => Assert.That(HeaderText.Bare(header), Is.EqualTo(words));

    [TestCase("R11（目標）", "目標")]
    [TestCase("目標値", "")]
    public void InBrackets_Header_IsWhatStandsThere(string header, string words) =>
        Assert.That(HeaderText.InBrackets(header), Is.EqualTo(words));
}
