using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Tests.Recognize.Kpis;

public sealed class AimContextTest
{
    [TestCase("KPI（現状：令和５年度末）", 2023, null, null)]
    [TestCase("目標・効果 (令和7年度)", null, 2025, null)]
    [TestCase("指標（いずれも左が令和５年度、右が令和11年度）", 2023, 2029, null)]
    [TestCase("指標（単位：件）", null, null, "件")]
    [TestCase("目標　待ち時間…８分 令和11年度", null, null, null)]
    public void Read_Label_GivesYearsAndUnit(string label, int? baseline, int? target, string? unit)
    {
        var context = AimContext.Read(label, isKpiLabel: true);
        Assert.That((context.BaselineYear, context.TargetYear, context.Unit), Is.EqualTo((baseline, target, unit)));
    }

    [TestCase("2029年度にめざす数字", true)]
    [TestCase("目指す値（令和11年度）", true)]
    [TestCase("めざす姿", false)]
    public void Read_LabelOfFiguresToReach_AnnouncesAims(string label, bool announces) =>
        Assert.That(AimContext.Read(label, isKpiLabel: false).IsKpiLabel, Is.EqualTo(announces));
}
