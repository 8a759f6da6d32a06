using PlanExtractor.Recognize.Parts;

namespace PlanExtractor.Tests.Recognize.Parts;

public sealed class ValueLinesTest
{
    // Lines of a slide; what the first and the next become, or nothing.
    [TestCase("現状/12件/目標/20件", "現状：12件")]
    [TestCase("現状/―/目標/向上", "現状：―")]
    [TestCase("現状：/12件/目標：/20件", "現状：12件")]
    [TestCase("現状/12件", null)]
    [TestCase("現状/来庁した人が多く、窓口が混み合う/目標/20件", null)]
    [TestCase("窓口/12件/目標/20件", null)]
    [TestCase("目標数値/12件/現状/20件", null)]
    public void Join_WordAndValue_AreOneLine(string lines, string? joined) =>
        Assert.That(ValueLines.Join(Text.Layout(lines.Replace("/", "/ /", StringComparison.Ordinal).Split('/')).Blocks, 0)?.Text,
            Is.EqualTo(joined));
}
