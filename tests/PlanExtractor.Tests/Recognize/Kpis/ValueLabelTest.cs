using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Tests.Recognize.Kpis;

public sealed class ValueLabelTest
{
    [TestCase("現状値（R5）：31 件", nameof(ValueRole.Baseline), 2023, "31 件")]
    [TestCase("【目標】 20件", nameof(ValueRole.Target), null, "20件")]
    [TestCase("基準値[令和2年度]　12人", nameof(ValueRole.Baseline), 2020, "12人")]
    [TestCase("・令和7年度目標値：30", nameof(ValueRole.Target), 2025, "30")]
    [TestCase("R7 中間目標は、20件", nameof(ValueRole.Milestone), 2025, "20件")]
    [TestCase("目標 20件", nameof(ValueRole.Target), null, "20件")]
    public void Read_LineWithALabel_IsRoleYearAndValue(string line, string role, int? year, string rest)
    {
        var label = ValueLabel.Read(line);
        Assert.That((label?.Role.ToString(), label?.FiscalYear, label?.Rest.Trim()), Is.EqualTo(((string?)role, year, (string?)rest)));
    }

    [TestCase("目標とする姿は")]
    [TestCase("現状")]
    [TestCase("来館者数：20件")]
    public void Read_OtherLine_IsNone(string line) => Assert.That(ValueLabel.Read(line), Is.Null);

    [TestCase("目標設定時", nameof(ValueRole.Baseline))]
    [TestCase("中間目標", nameof(ValueRole.Milestone))]
    [TestCase("計画値", nameof(ValueRole.Target))]
    [TestCase("実績", nameof(ValueRole.Baseline))]
    [TestCase("目標とするべき状況", null)]
    [TestCase("備考", null)]
    public void RoleOf_Word_IsItsValues(string word, string? role) => Assert.That(ValueLabel.RoleOf(word)?.ToString(), Is.EqualTo(role));
}
