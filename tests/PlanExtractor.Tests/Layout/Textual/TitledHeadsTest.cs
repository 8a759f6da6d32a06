using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class TitledHeadsTest
{
    private const string Title = "                    若葉町基本計画";

    [Test]
    public void Without_ChapterBesideTheTitle_IsLeftOutWhereItsHeadingStands() => Assert.That(
        Without("若葉町基本計画", "␌第１章 目的" + Title, "第１章 目的", "␌第２章 取組 ｜ 方針１ 学び" + Title, "第２章 取組", "まちの方針１ 学び",
            "␌第２章 取組 ｜ 方針１ 学び" + Title, "本文"),
        Is.EqualTo(new[] { "若葉町基本計画", "", "第１章 目的", "", "第２章 取組", "まちの方針１ 学び", "", "本文" }));

    [Test]
    public void Without_ChapterThatNoLineNames_StaysAtItsFirstPlace() => Assert.That(
        Without("若葉町基本計画", "␌第１章 目的" + Title, "一", "␌第１章 目的" + Title, "二", "␌第２章 取組" + Title, "三"),
        Is.EqualTo(new[] { "若葉町基本計画", "第１章 目的", "一", "", "二", "第２章 取組", "三" }));

    // Labels of sheets: what stands beside them is the sheet's own.
    [Test]
    public void Without_LabelAndValue_Stay()
    {
        string[] lines = ["若葉町基本計画", "␌取組の名称          窓口の改善", "一", "␌取組の名称          広場の整備", "二", "␌取組の名称          図書の充実", "三"];
        Assert.That(Without(lines), Is.EqualTo(lines.Select(l => l.TrimStart('␌'))));
    }

    private static string[] Without(params string[] lines) =>
        [.. TitledHeads.Without(Text.Lines(lines), new HashSet<int>()).Select(l => l.Text)];
}
