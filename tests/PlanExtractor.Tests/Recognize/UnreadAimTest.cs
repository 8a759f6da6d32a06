using System.Text;

namespace PlanExtractor.Tests.Recognize;

/// <summary>What stands under a KPI label and could not be read is said.</summary>
internal sealed class UnreadAimTest
{
    [TestCase("・12", TestName = "A bare number")]
    [TestCase("・→ 30件", TestName = "A target without a name")]
    public void Item_WithoutNameAndTarget_IsReported(string item) =>
        Assert.That(Codes(item), Does.Contain("aim-not-read"));

    [TestCase("・窓口の待ち時間　15分（現状 25分）", TestName = "An aim")]
    [TestCase("※人数は延べ 30人", TestName = "A remark")]
    public void Line_ReadOrRemark_IsNotReported(string line) =>
        Assert.That(Codes(line), Does.Not.Contain("aim-not-read"));

    [Test]
    public void Item_LongerThanAnyAim_IsReported() =>
        Assert.That(Codes("・" + new string('長', 1500) + " 10件"), Does.Contain("aim-not-read"));

    [TestCase("窓口の数|3か所|試行 → 本格実施", true)]
    [TestCase("窓口の数|3か所|5か所", false)]
    [TestCase("窓口の数|3か所|―", false)]
    public void Run_RowOfATableWithAnAimThatIsNotUnderstood_IsSaid(string row, bool isSaid) =>
        Assert.That(Codes($"|指標|現状値（R6）|目標値（R12）|\n|---|---|---|\n|{row}|\n|収納率|95％|96％|").Contains("aim-not-read"), Is.EqualTo(isSaid));

    private static List<string> Codes(string line)
    {
        var text = $"# みどり町DX推進計画\n\n## 1 取組\n\n### (1) 窓口の改善\n\n【数値目標】\n\n{line}\n";
        return [.. PlanPipeline.Run(new PlanSource("x.txt", Encoding.UTF8.GetBytes(text))).Diagnostics.Select(d => d.Code)];
    }
}
