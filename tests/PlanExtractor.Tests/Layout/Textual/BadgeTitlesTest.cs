using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class BadgeTitlesTest
{
    [Test]
    public void Joined_NumberOverTheWordOfAllBadges_GoesWithTheTitle() => Assert.That(
        Joined(" Ⅰ-1      学びを支える環境", " 取組                      担当課 教育課", "                         関係課 福祉課", "",
            " Ⅰ-2      体を動かす広場        担当課 公園課", " 取組", "", " Ⅱ-1      歩いて行ける店", " 取組"),
        Is.EqualTo(new[]
        {
            "Ⅰ-1　学びを支える環境", "担当課 教育課", "                         関係課 福祉課", "",
            "Ⅰ-2　体を動かす広場", "担当課 公園課", "", "Ⅱ-1　歩いて行ける店",
        }));

    // Two badges only; a title that goes on below; rows of a table.
    [TestCase("1-1   学びを支える|取組||1-2   体を動かす|取組")]
    [TestCase("1-1   学びを支える|継続  環境をつくる||1-2   体を動かす|継続  広場をつくる||1-3   歩いて行ける|継続  店をつくる")]
    [TestCase("1-1   学びを支える|継続|1-2   体を動かす|継続|1-3   歩いて行ける|継続")]
    public void Joined_OtherLines_Stay(string lines) => Assert.That(Joined(lines.Split('|')), Is.EqualTo(lines.Split('|')));

    private static string[] Joined(params string[] lines) => [.. BadgeTitles.Joined([.. Text.Lines(lines)]).Select(l => l.Text)];
}
