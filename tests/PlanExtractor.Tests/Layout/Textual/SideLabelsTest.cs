namespace PlanExtractor.Tests.Layout.Textual;

public class SideLabelsTest
{
    private static readonly string[] Card =
    [
        "  担当課        総務課",
        "  概要          申請を電子化して窓口の手間を減らします。",
        "                項目               R7        R8        R9",
        "  工程          電子申請           検討      実施      実施",
        "                窓口の案内         設計      設計      実施",
        "                指標               現状（R5）          目標（R11）",
        "  成果          申請の件数         46件                120件",
        "                利用率             17％                50％",
    ];

    [Test]
    public void Free_LabelsBesideTheMiddleOfTables_StandAboveThem()
    {
        var shown = Text.Show(Text.Layout(Card)).ToList();
        Assert.That(shown, Does.Contain("工程").And.Contain("成果"));
        Assert.That(shown, Has.Some.StartsWith("[項目|R7|R8|R9 / 電子申請|検討|実施|実施 / 窓口の案内|"));
        Assert.That(shown, Has.Some.StartsWith("[指標|現状（R5）|目標（R11） / 申請の件数|46件|120件 / 利用率|"));
        Assert.That(shown.IndexOf("工程"), Is.EqualTo(shown.FindIndex(s => s.StartsWith("[項目", StringComparison.Ordinal)) - 1));
    }

    // 指標 over names is the header of their column, whatever stands above.
    [Test]
    public void Free_HeaderBelowPairs_StaysOne()
    {
        var shown = Text.Show(Text.Layout("担当課        総務課", "関係課        税務課", "指標          単位      現状値      目標値",
            "窓口の数      件        12          15", "講座の数      回        3           9"));
        Assert.That(shown, Has.None.EqualTo("指標"));
    }

    // A group beside the first of its rows is a cell of the table.
    [Test]
    public void Free_GroupsOfAnOrdinaryTable_StayCells()
    {
        var shown = Text.Show(Text.Layout("分野          指標               現状（R5）          目標（R11）",
            "福祉          広場の数           46か所              60か所",
            "              講座の数           17回                20回",
            "教育          図書の数           52冊                60冊"));
        Assert.That(shown, Has.Exactly(1).StartsWith("[分野|指標|現状（R5）|目標（R11） / 福祉|広場の数|"));
    }
}
