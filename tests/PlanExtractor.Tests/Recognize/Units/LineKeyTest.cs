using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Tests.Recognize.Units;

public sealed class LineKeyTest
{
    [TestCase("【KPI（R8）】", "２ KPI（R5）")]
    [TestCase("■ 令和6年度の取り組み", "◆ 2025年度の取組")]
    [TestCase("1.1 現 状", "(2)現状")]
    public void From_NumbersYearsAndMarks_DoNotMatter(string line, string other) =>
        Assert.That(LineKey.From(line), Is.EqualTo(LineKey.From(other)).And.Not.Empty);

    [TestCase("令和6年度 12", "")]
    [TestCase("現状", "現状")]
    public void From_Line_IsItsWords(string line, string key) => Assert.That(LineKey.From(line), Is.EqualTo(key));
}
