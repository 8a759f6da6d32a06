namespace PlanExtractor.Tests.Layout.Textual.Aligned;

public class RecurringHeadersTest
{
    private static IEnumerable<string> Card(string number) =>
    [
        $"施策{number} {number}の学び", "【主な事業】", "         事業名                  内容                担当課",
        $"学びの事業{number}           広く知らせます。          学び課", $"伝える事業{number}           町で伝えます。            伝え課",
        "【成果指標】", "                  現状値        目標値", "         指標名                            出典",
        "                （R5）      （R11）", $"学んだ人の数{number}            12人         20人      学び課調べ",
    ];

    // No blank line parts them, but the same header stands below the same label again and again.
    [Test]
    public void Has_HeadersThatStandAgainAndAgain_BeginTables()
    {
        var shown = Text.Show(Text.Layout([.. new[] { "甲", "乙", "丙" }.SelectMany(Card)])).ToList();
        Assert.That(shown.Count(s => s.StartsWith("[事業名|内容|担当課 / ", StringComparison.Ordinal)), Is.EqualTo(3));
        Assert.That(shown.Count(s => s.StartsWith("[指標名|現状値（R5）|目標値（R11）|出典 / 学んだ人の数", StringComparison.Ordinal)), Is.EqualTo(3));
        Assert.That(shown.Count(s => s == "【成果指標】"), Is.EqualTo(3));
    }
}
