using PlanExtractor.Cli.Output;

namespace PlanExtractor.Tests.Cli.Output;

[TestFixture]
public sealed class SlugTest
{
    [TestCase("川本町DX推進計画", "川本町DX推進計画")]
    [TestCase("第2次 デジタル化（推進）計画", "第2次-デジタル化-推進-計画")]
    [TestCase("第Ⅱ期 人々のまち・ビジョン", "第Ⅱ期-人々のまち-ビジョン")]
    [TestCase("  --計画--  ", "計画")]
    [TestCase("../../etc/passwd", "etc-passwd")]
    [TestCase("C:\\計画\0.txt", "C-計画-txt")]
    [TestCase("か\u3099んばる", "がんばる")]
    [TestCase("計画\u001b[31m", "計画-31m")]
    [TestCase("", "plan")]
    [TestCase("・・・", "plan")]
    public void From_Title_KeepsLettersAndDigits(string title, string slug) => Assert.That(Slug.From(title), Is.EqualTo(slug));

    [Test]
    public void From_LongTitle_IsCutAtFortyCharacters()
    {
        Assert.That(Slug.From(new string('あ', 41)), Is.EqualTo(new string('あ', 40)));
        Assert.That(Slug.From(new string('あ', 39) + "・い"), Is.EqualTo(new string('あ', 39)), "no dash at the end");
        Assert.That(Slug.From(new string('あ', 39) + "𠮷"), Is.EqualTo(new string('あ', 39)), "no half letter");
        Assert.That(Slug.From("\ud800計画"), Is.EqualTo("計画"), "a lone surrogate is no letter");
    }
}
