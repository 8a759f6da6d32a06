using PlanExtractor.Outline;

namespace PlanExtractor.Tests.Outline;

public class DepartmentTextTest
{
    [TestCase("総務課、健康福祉課", "総務課|健康福祉課")]
    [TestCase("総務課 教育文化課", "総務課|教育文化課")]
    [TestCase("総務課\n教育課", "総務課|教育課")]
    [TestCase("総務課／教育課", "総務課|教育課")]
    [TestCase("(主)町民課、会計室 (副)教育課(ふるさと会館)", "Lead 町民課|Lead 会計室|Support 教育課")]
    [TestCase("◎総務課", "Lead 総務課")]
    [TestCase("住民課 税務課 短期 中期 取組項目 R8 R9", "住民課|税務課")]
    [TestCase("学習支援員（ＡＬＴ）を４名に増やし、学びを助けます。", "")]
    [TestCase("外国語指導助手（ＡＬＴ）を４名に増やし、学びを助けます。", "")]
    [TestCase("企画第２課", "企画第２課")]
    [TestCase("市民課、各支所（関係課：デジタル推進課）", "市民課|各支所|Support デジタル推進課")]
    [TestCase("建設課(管理係)", "建設課")]
    [TestCase("総務課、総務課", "総務課")]
    [TestCase("総務課 ※電子決裁分", "総務課")]
    [TestCase("◎総務課、企画課", "Lead 総務課|企画課")]
    [TestCase("総務課（主）、企画課（副）", "Lead 総務課|Support 企画課")]
    [TestCase("(主)総務課(副)教育課", "Lead 総務課|Support 教育課")]
    [TestCase("主管課：商工課　関係課：農政課、財政課", "Lead 商工課|Support 農政課|Support 財政課")]
    [TestCase("担当　地域振興課、福祉部福祉政策課", "地域振興課|福祉部福祉政策課")]
    [TestCase("総務部　情報システム課", "総務部情報システム課")]
    [TestCase("総務部\n情報システム課", "総務部情報システム課")]
    [TestCase("総務部　情報システム課、企画部　政策課", "総務部情報システム課|企画部政策課")]
    [TestCase("福祉部 障害福祉課 保育課", "障害福祉課|保育課")]
    [TestCase("福祉部 障害福祉課、保育課", "障害福祉課|保育課")]
    [TestCase("総務部、企画課", "総務部|企画課")]
    [TestCase("教育委員会 学事課（企画）/学事課", "教育委員会学事課")]
    [TestCase("消防 消防本部総務課 消防本部予防課", "消防本部総務課|消防本部予防課")]
    [TestCase("市長公室 危機管理室", "市長公室危機管理室")]
    [TestCase("市民局 山の口支所", "市民局山の口支所")]
    [TestCase("水道課 工務係　計画係", "水道課工務係|水道課計画係")]
    [TestCase("保険課 介護班（介護計画）／長寿課 福祉班（福祉計画）", "保険課介護班|長寿課福祉班")]
    [TestCase("一緒に推進課 共創推進班", "一緒に推進課共創推進班")]
    [TestCase("議会事務局　議会事務局", "議会事務局")]
    [TestCase("総　務　課", "総務課")]
    [TestCase("税務住民課、総　務　課　企　画　課", "税務住民課|総務課|企画課")]
    [TestCase("［商工課・農林課］", "商工課|農林課")]
    [TestCase("【財政課】", "財政課")]
    [TestCase("（健康福祉課）", "健康福祉課")]
    [TestCase("総務課・村民課", "総務課|村民課")]
    [TestCase("民生・児童委員協議会", "民生・児童委員協議会")]
    [TestCase("健康福祉課教育文化課", "健康福祉課|教育文化課")]
    [TestCase("町、観光協会、事業者", "町|観光協会|事業者")]
    [TestCase("国・県・町", "国|県|町")]
    [TestCase("各課、関係各課", "各課|関係各課")]
    [TestCase("全庁", "全庁")]
    [TestCase("市(農業振興課)", "農業振興課")]
    [TestCase("総務課ほか", "総務課")]
    [TestCase("花と緑の課、人づくり課", "花と緑の課|人づくり課")]
    [TestCase("企画財政部 ICT街づくり課", "企画財政部ICT街づくり課")]
    [TestCase("企画課 電話 0123-45-6789", "企画課")]
    [TestCase("企画課\n本町では、人口の減少が続いています。", "企画課")]
    [TestCase("企画課 本町では、人口の減少が続いており", "企画課")]
    [TestCase("町民と協働で進める", "")]
    [TestCase("－", "")]
    [TestCase("なし", "")]
    [TestCase("", "")]
    public void Read_Names_ArePartedAndBare(string text, string names) =>
        Assert.That(string.Join('|', DepartmentText.Read(text).Select(d => $"{d.Role} {d.Name}".Trim())), Is.EqualTo(names));

    [TestCase("関係課", "Support 総務課|Support 企画課")]
    [TestCase("主管課", "Lead 総務課|Lead 企画課")]
    [TestCase("【担当課】", "総務課|企画課")]
    public void Read_Label_GivesTheRole(string label, string names) =>
        Assert.That(string.Join('|', DepartmentText.Read("総務課、企画課", label).Select(d => $"{d.Role} {d.Name}".Trim())), Is.EqualTo(names));

    [TestCase("総務部　情報システム課", true)]
    [TestCase("総務課、町民と協働で進める", false)]
    [TestCase("総務課。", false)]
    public void IsNames_Whole_IsAsked(string text, bool isNames) => Assert.That(DepartmentText.IsNames(text), Is.EqualTo(isNames));

    [TestCase("商店街の活性化［商工課］", "商店街の活性化", 1)]
    [TestCase("窓口の改善（町民課、総務課）", "窓口の改善", 2)]
    [TestCase("機械の貸し出し【産業課】", "機械の貸し出し", 1)]
    [TestCase("見守り（一人暮らしの高齢者）", "見守り（一人暮らしの高齢者）", 0)]
    [TestCase("（町民課）", "（町民課）", 0)]
    [TestCase("窓口", "窓口", 0)]
    [TestCase("", "", 0)]
    public void FromHeading_ClosingBracket_IsTakenWhereItNamesDepartments(string heading, string title, int count)
    {
        var (rest, departments) = DepartmentText.FromHeading(heading);
        Assert.That((rest, departments.Count), Is.EqualTo((title, count)));
    }

    [TestCase("総務課", true)]
    [TestCase("子育て支援センター", true)]
    [TestCase("課", false)]
    [TestCase("手続きを行う係", false)]
    [TestCase("窓口", false)]
    public void IsName_Ending_Decides(string name, bool isName) => Assert.That(DepartmentText.IsName(name), Is.EqualTo(isName));
}
