using PlanExtractor.Recognize.Tables;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class RowGoalsTest
{
    [TestCase("来館者数（目標）", "来館者数")]
    [TestCase("計画職員数の計画値（人）", "計画職員数（人）")]
    [TestCase("来館者数⏎目標値", "来館者数")]
    [TestCase("参加者数・計画", "参加者数")]
    [TestCase("来館者数（実績）", null)]
    [TestCase("目標", null)]
    [TestCase("目標とする姿", null)]
    public void NameOf_RowOfTargets_IsTheNameAlone(string row, string? name)
    {
        row = row.Replace('⏎', '\n');
        Assert.That((RowGoals.IsGoal(row), RowGoals.NameOf(row)), Is.EqualTo((name is not null, name ?? row)));
    }

    [TestCase("来館者数（実績）", true)]
    [TestCase("利用率の達成率", true)]
    [TestCase("来館者数 実績値（人）", true)]
    [TestCase("増減率", false)]
    [TestCase("来館者数（目標）", false)]
    [TestCase("実績のある事業者", false)]
    public void IsResult_Row_IsWhetherItHoldsResults(string row, bool isResult) =>
        Assert.That(RowGoals.IsResult(row), Is.EqualTo(isResult));
}
