using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public class TextualLayoutTest
{
    private static readonly (string Name, string[] Lines, string[] Blocks)[] Tables =
    [
        ("bars", ["| a | b |", "|---|:-:|", "| 1 | 2 |"], ["[a|b / 1|2]"]),
        ("tabs", ["a\tb\tc", "1\t\t3"], ["[a|b|c / 1||3]"]),
        ("short rows are padded, empty columns cut", ["| a | b | c |", "| 1 | 2 |"], ["[a|b|c / 1|2|]"]),
        ("list items on lines", ["| a | b |", "| ・一 ・二 | x<br>y |"], ["[a|b / ・一⏎・二|x⏎y]"]),
        ("one bar row is text", ["| 注意 | 窓口 |"], ["注意 | 窓口"]),
        ("aligned by spaces", ["取組          R6年度    R7年度", "窓口の改善    検討      実施", "回覧                    実施"],
            ["[取組|R6年度|R7年度 / 窓口の改善|検討|実施 / 回覧||実施]"]),
        ("one aligned line is chance", ["取組          R6年度    R7年度", "文です。"], ["取組          R6年度    R7年度", "文です。"]),
        ("a page break with the header again", ["| 取組 | R6 | R7 |", "| 一 | 検討 | 実施 |", "", "| 取組 | R6 | R7 |", "| 二 | 検討 | 実施 |"],
            ["[取組|R6|R7 / 一|検討|実施 / 二|検討|実施]"]),
        ("a page number with the header again", ["| 取組 | R6 | R7 |", "| 一 | 検討 | 実施 |", "- 3 -", "| 取組 | R6 | R7 |", "| 二 | 検討 | 実施 |"],
            ["[取組|R6|R7 / 一|検討|実施 / 二|検討|実施]"]),
        ("an empty group cell goes on", ["| 分野 | 取組 | 時期 |", "| 窓口 | 予約を受ける。 | 春 |", "", "| | 予約を知らせる。 | 夏 |", "| 農業 | 貸す。 | 秋 |"],
            ["[分野|取組|時期 / 窓口|予約を受ける。|春 / |予約を知らせる。|夏 / 農業|貸す。|秋]"]),
        ("a row of empty cells ends a sheet", ["番号\t１\t題\t窓口", "課\t総務課\t係\t庶務", "", "\t\t\t",
            "番号\t２\t題\t防災", "課\t防災課\t係\t庶務"],
            ["[番号|１|題|窓口 / 課|総務課|係|庶務]", "[番号|２|題|防災 / 課|防災課|係|庶務]"]),
        ("the next card is another table", ["| 事業名 | 一 |", "| 目的 | 良くする。 |", "", "| 事業名 | 二 |", "| 目的 | 広げる。 |"],
            ["[事業名|一 / 目的|良くする。]", "[事業名|二 / 目的|広げる。]"]),
        ("markup with spans", ["<table><tr><th rowspan=2>取組</th><th colspan=2>時期</th></tr>", "<tr><td>R6</td><td>R7</td></tr></table>",
            "後"], ["[取組⟨2×1⟩|時期⟨1×2⟩| / |R6|R7]", "後"]),
        ("markup not closed", ["<table><tr><td>一<td>二", "<tr><td>三"], ["[一|二 / 三|]"]),
        ("markup without text", ["<table><tr><td></td></tr></table>"], []),
        ("rules and blanks", ["一", "---", "", "二"], ["一", "二"]),
        ("sentence parted", ["町では手続きを順に電子で受けられるように", "", "して、負担を軽くします。"], ["町では手続きを順に電子で受けられるようにして、負担を軽くします。"]),
        ("sentence that ends", ["町では手続きを順に電子で受けられるようにします。", "次に、負担を軽くします。"], ["町では手続きを順に電子で受けられるようにします。", "次に、負担を軽くします。"]),
        ("a numbered heading begins anew", ["政策１１  こどもの育ちと学びを、みなで支える", "施策１１１  安心して育てられる環境づくり"],
            ["政策１１  こどもの育ちと学びを、みなで支える", "施策１１１  安心して育てられる環境づくり"]),
        ("a year with a space goes on", ["計画では、町の財政を立て直すこととし、その期間を平成", "令和 12 年度までの五年としています。"],
            ["計画では、町の財政を立て直すこととし、その期間を平成令和 12 年度までの五年としています。"]),
        ("a bracket parted", ["「住み続けたい」と思う町民の割合 71.4％（令和６年度） → 78.0％（令和", "12 年度）"],
            ["「住み続けたい」と思う町民の割合 71.4％（令和６年度） → 78.0％（令和12 年度）"]),
        ("a bullet begins anew", ["町では手続きを順に電子で受けられるように", "・して、負担を軽くします。"], ["町では手続きを順に電子で受けられるように", "・して、負担を軽くします。"]),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Blocks_Lines_AreTextAndTables(string name)
    {
        var (_, lines, blocks) = Tables.First(t => t.Name == name);
        Assert.That(Text.Show(Text.Layout(lines)), Is.EqualTo(blocks));
    }

    [Test]
    public void Blocks_Marks_BecomeProperties()
    {
        var blocks = Text.Layout("## **見出し**", "- 項目", "本文", "", "約束(※)と手続⁴").Blocks.Cast<TextBlock>().ToList();
        Assert.That(blocks.Select(b => (b.Text, b.HeadingDepth, b.IsListItem, b.AfterGap, b.BareMarks)), Is.EqualTo(new[]
        {
            ("見出し", 2, false, true, 0), ("項目", 0, true, false, 0), ("本文", 0, false, false, 0), ("約束と手続", 0, false, true, 1),
        }));
    }

    [Test]
    public void Blocks_JoinedTable_CarriesAllItsLines() =>
        Assert.That(Text.Layout("| a | b | c |", "| 1 | 2 | 3 |", "- 3 -", "| | 4 | 5 |").Blocks[0].Evidence,
            Is.EqualTo(PlanExtractor.Diagnostics.Evidence.OfLines(null, 1, 4)));

    [Test]
    public void Blocks_YearsSideBySideWithoutATable_AreSaid()
    {
        var log = new DiagnosticLog();
        UnreadYears.Report(Text.Layout("項目　令和７年度　令和８年度　令和９年度", "会議　毎年度２回（令和７年度～令和９年度）", "令和７年度の会議は二回").Blocks, log);
        Assert.That(log.Entries.Select(d => (d.Code, d.Evidence?.Line)), Is.EqualTo(new[] { ("schedule-rows-unknown", (int?)1) }));
    }

    private static IEnumerable<string> Cases() => Tables.Select(t => t.Name);
}
