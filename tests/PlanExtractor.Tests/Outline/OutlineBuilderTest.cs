using PlanExtractor.Outline;

namespace PlanExtractor.Tests.Outline;

public class OutlineBuilderTest
{
    // Headings as number and title behind as many dots as they have sections above.
    private static readonly (string Name, string[] Lines, string[] Sections)[] Rows =
    [
        ("depth by numbering, not by #", ["# 計画", "# 1 目的", "# (1) 町民", "一", "# (2) 職員", "二", "# 2 期間", "三"],
            ["1 目的", ".(1) 町民", ".(2) 職員", "2 期間"]),
        ("codes", ["# 計画", "# (1) 窓口", "## (1)-1 予約", "### (1)-1-1 電話", "一", "## (1)-2 案内", "二"],
            ["(1) 窓口", ".(1)-1 予約", "..(1)-1-1 電話", ".(1)-2 案内"]),
        ("matter without number", ["# 計画", "はじめに", "一", "# 1 目的", "二", "資料編", "三"], ["はじめに", "1 目的", "資料編"]),
        ("an appendix holds its numbers", ["# 計画", "# 1 目的", "一", "資料編", "(1) 経過", "二"], ["1 目的", "資料編", ".(1) 経過"]),
        ("labels are none", ["# 計画", "# 1 目的", "## 現状", "一", "# 2 窓口", "## 現状", "二"], ["1 目的", "2 窓口"]),
        ("figures are none", ["# 計画", "# 1 目的", "図表 人口の推移", "① 総人口", "出典：町民課", "# 2 窓口", "一"], ["1 目的", "2 窓口"]),
        ("enumerations are none", ["# 計画", "# 1 目的", "① 申請", "② 審査", "一"], ["1 目的"]),
        ("list items are none", ["# 計画", "# 1 目的", "- 1 申請", "一"], ["1 目的"]),
        ("quantities are none", ["# 計画", "# 1 目的", "3 年間で進める", "5 人の職員", "一"], ["1 目的"]),
        ("aims are none", ["# 計画", "# 1 目的", "① 相談：12件 → 30件", "一", "目標1_受講者：900人/年", "二"], ["1 目的"]),
        ("names over labelled values are none", ["# 計画", "# 1 目的", "## 利用割合", "現状", "3％", "目標", "5％", "## 手続の数", "目標 40件"],
            ["1 目的"]),
        ("a title with # and an arrow is one", ["# 計画", "# 1 目的", "## ① 紙1枚 → 電子", "一"], ["1 目的", ".① 紙1枚 → 電子"]),
        ("sentences are none", ["# 計画", "# 1 目的", "(1) 申請を受けます。", "一"], ["1 目的"]),
        ("the title again opens the colophon", ["# 計画", "# 1 目的", "一", "# 計画", "## 2 住所", "二"], ["1 目的"]),
        ("a line of the cover again, with little after it, opens it too", ["# 計画", "ひばり町役場", "# 1 目的", "一", "ひばり町役場", "## 2 住所"], ["1 目的"]),
        ("a line of the cover again in the text does not", ["# 計画", "ひばり町役場", "# 1 目的", "一", "ひばり町役場", "## 2 住所", "移る。"], ["1 目的", "2 住所"]),
        ("the department is no part of the title", ["# 計画", "# 1 窓口（町民課）", "一"], ["1 窓口"]),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Build_Lines_AreNested(string name)
    {
        var (_, lines, sections) = Rows.First(r => r.Name == name);
        Assert.That(OutlineBuilder.Build(Text.Layout(lines)).Sections.Select(Show), Is.EqualTo(sections));
    }

    [Test]
    public void Build_Cover_Body_Colophon_ArePartedAtTheHeadings()
    {
        var outline = OutlineBuilder.Build(Text.Layout("# 計画", "令和6年3月", "# 1 目的", "一", "# 計画", "若葉町一丁目"));
        Assert.That((outline.Cover.Count, outline.Sections[0].Body.Count, outline.Colophon.Count), Is.EqualTo((2, 1, 2)));
    }

    [Test]
    public void Build_NoHeading_IsAllCover() => Assert.That(OutlineBuilder.Build(Text.Layout("計画", "一")).Cover, Has.Count.EqualTo(2));

    private static string Show(Section section) => new string('.', section.Level - 1) + $"{section.Heading.Number} {section.Title}".Trim();

    private static IEnumerable<string> Cases() => Rows.Select(r => r.Name);
}
