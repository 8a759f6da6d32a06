namespace PlanExtractor.Tests.Layout.Textual;

public class TableLabelsTest
{
    private static List<string> Shown(params string[] lines) => [.. Text.Show(Text.Layout(lines))];

    // As pdftotext writes cards: labels in cells merged over their rows, with a space between them and the content.
    private static readonly string[] Card =
    [
        "事業1-1 幹線バスの維持",
        " 実施主体 町、バス事業者",
        "              取組内容          R7    R8     R9 R10     R11",
        "スケジュール 補助による運行        継続",
        "       便数の見直し           調査  見直し",
        "                  指標名              現況値（R6）   目標値（R11）",
        " 数値指標 幹線バスの路線数                       8路線        8路線",
        "       平日の運行便数                  74便       70便以上",
    ];

    [Test]
    public void Free_LabelsBesideRows_StandAboveTheirTables()
    {
        var shown = Shown(Card);
        Assert.That(shown, Does.Contain("スケジュール").And.Contain("数値指標"));
        Assert.That(shown, Does.Contain("[取組内容|R7|R8|R9|R10|R11 / 補助による運行|継続|||| / 便数の見直し||調査|見直し||]")
            .Or.Some.StartsWith("[取組内容|R7|R8|R9|R10|R11 / 補助による運行|"));
        Assert.That(shown, Does.Contain("[指標名|現況値（R6）|目標値（R11） / 幹線バスの路線数|8路線|8路線 / 平日の運行便数|74便|70便以上]"));
        Assert.That(shown.IndexOf("数値指標"), Is.EqualTo(shown.FindIndex(s => s.StartsWith("[指標名", StringComparison.Ordinal)) - 1));
    }

    [Test]
    public void Free_LabelAloneBetweenRows_StandsAboveThem() =>
        Assert.That(Shown("             指標             現状値（R5） 目標値（R11）", "       手続の数                 46件       150件", " ＫＰＩ",
                "       申請の割合                     15％     50％以上"),
            Is.EqualTo(new[] { "ＫＰＩ", "[指標|現状値（R5）|目標値（R11） / 手続の数|46件|150件 / 申請の割合|15％|50％以上]" }));

    // 指標 in the second line of a header heads its column.
    [Test]
    public void Free_WordOfAHeader_StaysThere() =>
        Assert.That(Shown("                  現状値      目標値", "指標            （令和５年度）  （令和11年度）", "手続の数          46件        150件",
                "申請の割合        15％        50％"),
            Has.Count.EqualTo(1).And.Some.Contains("指標|（令和５年度）|（令和11年度） / 手続の数|46件|150件"));
}
