using PlanExtractor.Validate.Schema;

namespace PlanExtractor.Tests.Validate.Schema;

public sealed class EcmaPatternTest
{
    [TestCase("^a$", "a\n", false)]
    [TestCase("^a\\$$", "a$", true)]
    [TestCase("^.$", "𠮷", true)]
    [TestCase("^.$", "\r", false)]
    [TestCase("^[^/]$", "𠮷", true)]
    [TestCase("^[^/]$", "/", false)]
    [TestCase("^[^/]+$", "計画.pdf", true)]
    [TestCase("^\\d$", "５", false)]
    [TestCase("^[\\d\\-]+$", "1-2", true)]
    [TestCase("^\\w$", "あ", false)]
    [TestCase("^(?:a|b){2}$", "ab", true)]
    [TestCase("^[$.]+$", "$.", true)]
    public void Read_Pattern_MatchesAsEcmaScriptDoes(string pattern, string text, bool expected) =>
        Assert.That(EcmaPattern.Read(pattern).IsMatch(text), Is.EqualTo(expected));

    [TestCase("(?i)a")]
    [TestCase("(?<name>a)")]
    [TestCase("[]")]
    [TestCase("[a")]
    [TestCase("[a-z-[b]]")]
    [TestCase("\\p{L}")]
    [TestCase("a\\")]
    [TestCase("𠮷")]
    public void Read_ConstructThatMayDiffer_Refused(string pattern) =>
        Assert.That(() => EcmaPattern.Read(pattern), Throws.ArgumentException);
}
