using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class EdgeStripsTest
{
    private static readonly string[] Page =
    [
        $"{"１ 取組の方針",-40}み", $"{"窓口を一つにまとめ、早くします。",-40}ど", $"{"",-40}り", "申請を減らします。",
    ];

    [Test]
    public void Without_LettersOutsideOfAllElseOnEveryPage_LeavesThemOut() => Assert.That(Without([.. Page, .. Next(Page), .. Next(Page)]),
        Is.EqualTo(Enumerable.Repeat(new[] { "１ 取組の方針", "窓口を一つにまとめ、早くします。", "", "申請を減らします。" }, 3).SelectMany(p => p)));

    [Test]
    public void Without_LettersBeforeAllElse_LeavesThemOut()
    {
        string[] page = ["み  １ 方針", "ど", "     窓口", "り   申請"];
        Assert.That(Without([.. page, .. Next(page), .. Next(page)]).Select(l => l.Trim(' ', '\u3000')),
            Is.EqualTo(Enumerable.Repeat(new[] { "１ 方針", "", "窓口", "申請" }, 3).SelectMany(p => p)));
    }

    [Test]
    public void Without_LettersInNoOneColumn_LeavesThemOut()
    {
        string[] page = [$"{"１ 方針",-30}政", $"{"",-34}策", $"{"",-33}1", "すべての人が安心して暮らすまちを、町と町民が一緒になって作ります。みんなで支え合います。"];
        Assert.That(Without([.. page, .. Next(page), .. Next(page)]).Where(l => l.Length > 0),
            Is.EqualTo(Enumerable.Repeat(new[] { "１ 方針", page[3] }, 3).SelectMany(p => p)));
    }

    // A column of a table: 有 and 無 vary; text that reaches further; two pages only.
    [TestCase("広場   有|会館   無|公園   有")]
    [TestCase("広場   み|会館   ど|公園   り|公園の面積は広い")]
    public void Without_OtherLetters_Stay(string page)
    {
        var lines = page.Split('|');
        Assert.That(Without([.. lines, .. Next(lines), .. Next(lines)]), Is.EqualTo(Enumerable.Repeat(lines, 3).SelectMany(p => p)));
    }

    [Test]
    public void Without_TwoPages_AreTooFew() =>
        Assert.That(Without([.. Page, .. Next(Page)]), Is.EqualTo(Enumerable.Repeat(Page, 2).SelectMany(p => p)));

    private static IEnumerable<string> Next(string[] page) => page.Select((l, i) => i == 0 ? "␌" + l : l);

    private static string[] Without(string[] lines) => [.. EdgeStrips.Without(Text.Lines(lines)).Select(l => l.Text)];
}
