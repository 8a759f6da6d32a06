namespace PlanExtractor.Tests.Layout.Textual.Aligned;

public class TableEndTest
{
    private static string Shown(params string[] lines) => string.Join('\n', Text.Show(Text.Layout(lines)));

    // A title right below the last name is no part of it, though that name is the longest.
    [Test]
    public void IsAt_NumberedTitleBelowTheLastRow_EndsTheTable() =>
        Assert.That(Shown("        指標名            現状値            目標値", "研修の受講者数             42人             80人",
                "導入診断を受けた企業数        6社          50社（累計）", "施策１－２ 企業立地の推進", "　用地が不足しています。"),
            Is.EqualTo("[指標名|現状値|目標値 / 研修の受講者数|42人|80人 / 導入診断を受けた企業数|6社|50社（累計）]\n"
                + "施策１－２ 企業立地の推進\n用地が不足しています。"));

    // A group in the middle of its rows stands beside them.
    [Test]
    public void IsAt_NumberedGroupBesideItsRows_DoesNot() =>
        Assert.That(
            Shown("施策                  指標                    現状値      目標値", "                      研修の受講者数          42人        80人",
                "施策１ 企業の立地", "                      導入した企業の数        6社         50社"),
            Does.Contain("研修の受講者数").And.Contain("導入した企業の数|6社|50社]"));

    [Test]
    public void IsAt_TitleWithItsNumberBeforeNamesOfColumns_BeginsAnotherTable() =>
        Assert.That(Shown("      区分                 氏名                所属", "会長              町田 太郎             大学",
                "委員              本町 花子             商工会", " ２ 策定の経過", "            年月日                           内容",
                "令和６年10月１日～26日                 意識調査の実施", "令和７年５月20日                       第１回の審議会"),
            Is.EqualTo("[区分|氏名|所属 / 会長|町田 太郎|大学 / 委員|本町 花子|商工会]\n２ 策定の経過\n"
                + "[年月日|内容 / 令和６年10月１日～26日|意識調査の実施 / 令和７年５月20日|第１回の審議会]"));

    // ２ 回以上: a figure with its unit opens no title.
    [Test]
    public void IsAt_FigureThatGoesOnWithAName_DoesNot() =>
        Assert.That(Shown("指標                現状        目標", "講座を開いた数と    12          15", "２ 回以上来た人", "直売所の数          3           4"),
            Does.StartWith("[指標|現状|目標 / 講座を開いた数と"));

    [TestCase("事業1-2 予約バスの再編")]
    [TestCase("事業1-2      予約バスの再編")]
    public void IsAt_NumberedTitleInNarrowFigures_EndsTheTable(string title) =>
        Assert.That(Shown("指標名            現況値（R6）   目標値（R11）", "幹線の路線数           8路線        8路線", "平日の運行便数          74便       70便以上", title,
                "利用の少ない路線を予約バスに替えます。"),
            Does.StartWith("[指標名|現況値（R6）|目標値（R11） / 幹線の路線数|8路線|8路線 / 平日の運行便数|74便|70便以上]\n事業1-2"));

    [Test]
    public void IsAt_TitleWithItsNumberBeforeASentence_EndsTheTable() =>
        Assert.That(Shown("窓口の改善        総務課、税務課        8", " ３ 全体の成果", " 計画全体の成果を次のとおり定めます。",
                "           成果               現状値（R6）      目標値（R11）", "満足している町民の割合     36.2％             60.0％",
                "使っている町民の数         531人              900人"),
            Is.EqualTo("窓口の改善        総務課、税務課        8\n３ 全体の成果\n計画全体の成果を次のとおり定めます。\n"
                + "[成果|現状値（R6）|目標値（R11） / 満足している町民の割合|36.2％|60.0％ / 使っている町民の数|531人|900人]"));
}
