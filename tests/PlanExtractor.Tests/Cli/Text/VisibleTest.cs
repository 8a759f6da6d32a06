using PlanExtractor.Cli.Text;

namespace PlanExtractor.Tests.Cli.Text;

[TestFixture]
public sealed class VisibleTest
{
    [TestCase("川本町", "川本町")]
    [TestCase("a\nb\tc\r", "a b c ")]
    [TestCase("\u001b[31mred", "\uFFFD[31mred")]
    [TestCase("\u009b31m", "\uFFFD31m")]
    [TestCase("\u007f\a\0", "\uFFFD\uFFFD\uFFFD")]
    [TestCase("a\u202eb\u2066c", "a\uFFFDb\uFFFDc")]
    [TestCase("𠮷野家", "𠮷野家")]
    public void Line_AnyText_CannotSteerTerminal(string text, string shown) => Assert.That(Visible.Line(text), Is.EqualTo(shown));

    // Not a test case above: attributes are stored as UTF-8, which has no lone surrogates.
    [Test]
    public void Line_LoneSurrogate_IsReplaced() => Assert.That(Visible.Line("\ud800x"), Is.EqualTo("\uFFFDx"));

    [TestCase("", 0)]
    [TestCase("abc", 3)]
    [TestCase("川本町", 6)]
    [TestCase("ﾃﾞｼﾞ", 4)]
    [TestCase("（A）", 5)]
    [TestCase("𠮷", 2)]
    public void Width_MixedLetters_CountsColumns(string text, int columns) => Assert.That(Visible.Width(text), Is.EqualTo(columns));

    [TestCase("川本町", 3, "川本町")]
    [TestCase("川本町DX", 4, "川本町…")]
    [TestCase("あ𠮷野", 3, "あ…")]
    public void Short_LongText_CutsWholeLetters(string text, int letters, string shown) =>
        Assert.That(Visible.Short(text, letters), Is.EqualTo(shown));
}
