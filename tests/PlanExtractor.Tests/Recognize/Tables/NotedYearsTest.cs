using PlanExtractor.Recognize.Tables;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class NotedYearsTest
{
    // Caption, notes; years of baseline, milestone and target.
    [TestCase("指標（基準値：R5、目標値：R11）", "", 2023, null, 2029)]
    [TestCase(null, "現状値は、特に記載のない限り令和4年度の値です。中間目標の年度は令和８年度です。", 2022, 2026, null)]
    [TestCase("目標値（令和11年度）", "目標値は令和８年度の値です。", null, null, 2029)]
    [TestCase(null, "令和４年度に利用者数が増えた。", null, null, null)]
    [TestCase(null, "目標は令和４年度。", null, null, 2022)]
    [TestCase("（現状：令和５年度　→　目標：令和11年度）", "", 2023, null, 2029)]
    [TestCase("表　目標の数値　［現状＝令和５年度末（※は令和６年４月１日）、目標＝令和11年度末］", "", 2023, null, 2029)]
    [TestCase(null, "現状は、令和６年度に実施した調査の結果です。目標は、令和11年度に実施する調査での値とします。", 2024, null, 2029)]
    [TestCase(null, "令和５年度を現状とし、計画の最終年度である令和11年度を目標年度とします。", 2023, null, 2029)]
    [TestCase(null, "※基準値及び目標値の年度は、特に記載のない限り、それぞれ令和５年度及び令和11年度です。", 2023, null, 2029)]
    [TestCase(null, "現状値・中間目標・目標値の年度は、順に令和５年度、令和９年度、令和12年度とします。", 2023, 2027, 2030)]
    [TestCase(null, "現状値及び目標値の年度は、令和５年度、令和９年度及び令和12年度です。", null, null, null)]
    [TestCase(null, "基準値及び現状値は、令和５年度の値です。", 2023, null, null)]
    [TestCase(null, "基準値及び目標値は、令和５年度の値です。", null, null, null)]
    [TestCase(null, "なお、健康寿命の現状は令和３年の値です。", null, null, null)]
    public void YearOf_Role_IsTheYearThatANoteGives(string? caption, string notes, int? baseline, int? milestone, int? target)
    {
        var noted = new NotedYears(caption, notes);
        Assert.That((noted.YearOf(ColumnRole.Baseline), noted.YearOf(ColumnRole.Milestone), noted.YearOf(ColumnRole.Target)),
            Is.EqualTo((baseline, milestone, target)));
    }
}
