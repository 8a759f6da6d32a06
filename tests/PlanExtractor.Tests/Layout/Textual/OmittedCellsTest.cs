namespace PlanExtractor.Tests.Layout.Textual;

public class OmittedCellsTest
{
    private const string Header = "指標\t区分\t現状値\t目標値";
    private const string Years = "（令和５年度）\t（令和11年度）";

    private static string Shown(params string[] lines) => Text.Show(Text.Layout(lines)).Single();

    [Test]
    public void Restore_RowsWithAndWithoutParts_StandUnderTheirHeader() =>
        Assert.That(Shown(Header, Years, "講座の参加率\t小学生\t12.5％\t20％", "中学生\t8.1％\t15％", "図書館の利用率\t31.0％\t40％"),
            Is.EqualTo("[指標⟨2×1⟩|区分⟨2×1⟩|現状値|目標値 / ||（令和５年度）|（令和11年度） / 講座の参加率⟨2×1⟩|小学生|12.5％|20％ / "
                + "|中学生|8.1％|15％ / 図書館の利用率⟨1×2⟩||31.0％|40％]"));

    [Test]
    public void Restore_PartsBelowPartsWithoutAName_ReachDownFromTheNameAbove() =>
        Assert.That(Shown(Header, "講座の参加率\t小学生\t12.5％\t20％", "中学生\t8.1％\t15％", "高校生\t6.4％\t10％"),
            Is.EqualTo("[指標|区分|現状値|目標値 / 講座の参加率⟨3×1⟩|小学生|12.5％|20％ / |中学生|8.1％|15％ / |高校生|6.4％|10％]"));

    // Of 60％ alone nobody knows whether it is what is or what is aimed at.
    [Test]
    public void Restore_RowWithOneValueOfTwo_StaysAsItIs() =>
        Assert.That(
            Shown(Header, "講座の参加率\t小学生\t12.5％\t20％", "中学生\t8.1％\t15％", "高校生\t60％", "図書館の利用率\t31.0％\t40％"),
            Does.EndWith("|中学生|8.1％|15％ / 高校生|60％|| / 図書館の利用率⟨1×2⟩||31.0％|40％]"));

    // A group alone in its row has no cell above the second column that could reach down.
    [Test]
    public void Restore_GroupInARowOfItsOwn_NothingReachesOverIt() =>
        Assert.That(
            Shown("| 分野 | 指標 | 区分 | 現状値 | 目標値 |", "| 学び | 講座の参加率 | 小学生 | 12.5％ | 20％ |",
                "| 暮らしを楽しむ |", "| 中学生 | 8.1％ | 15％ |"),
            Does.StartWith("[分野|指標|区分|現状値|目標値 / 学び|講座の参加率|小学生|12.5％|20％"));

    [Test]
    public void Restore_RemarksLeftOutAtTheEnd_LeaveTheColumnsAsTheyAre() =>
        Assert.That(Shown("指標\t現状値\t目標値\t備考", "貸出冊数\t12冊\t15冊\t毎年度調べる", "来館者数\t20人\t30人", "講座の数\t2回\t3回"),
            Is.EqualTo("[指標|現状値|目標値|備考 / 貸出冊数|12冊|15冊|毎年度調べる / 来館者数|20人|30人| / 講座の数|2回|3回|]"));

    // Where no value stands among words, nothing says that cells are left out before others.
    [Test]
    public void Restore_RowsOfWords_LeaveTheColumnsAsTheyAre() =>
        Assert.That(Shown("取組\t内容\t担当課", "窓口の改善\t窓口を広げて待つ人を減らします。\t総務課", "相談の充実\t福祉課"),
            Is.EqualTo("[取組|内容|担当課 / 窓口の改善|窓口を広げて待つ人を減らします。|総務課 / 相談の充実|福祉課|]"));

    // A tool that writes blank cells leaves none out.
    [Test]
    public void Restore_TableWithABlankCell_StaysAsItIs() =>
        Assert.That(Shown(Header, "講座の参加率\t小学生\t12.5％\t20％", "\t中学生\t8.1％\t15％", "図書館の利用率\t31.0％\t40％"),
            Is.EqualTo("[指標|区分|現状値|目標値 / 講座の参加率|小学生|12.5％|20％ / |中学生|8.1％|15％ / 図書館の利用率|31.0％|40％|]"));
}
