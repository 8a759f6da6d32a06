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
    [TestCase("建設課(管理係)", "建設課")]
    [TestCase("総務課、総務課", "総務課")]
    [TestCase("総務課 ※電子決裁分", "総務課")]
    [TestCase("－", "")]
    [TestCase("なし", "")]
    [TestCase("", "")]
    public void Read_Names_ArePartedAndBare(string text, string names) =>
        Assert.That(string.Join('|', DepartmentText.Read(text).Select(d => $"{d.Role} {d.Name}".Trim())), Is.EqualTo(names));

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
