using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Tests.Recognize.Kpis;

internal sealed class DocumentLegendTest
{
    [TestCase("KPIの見方　「現状 → 目標」を示します。現状は、令和５年度末の値です。", 2023, null, null)]
    [TestCase("「年度計画」は各年度に行う内容を、「目標」は令和11年度における目標を示す。", null, null, 2029)]
    [TestCase("基準値は、特に記載のない限り令和４年度の値です。目標値の年度は、中間目標が令和11年度、最終目標が令和17年度です。", 2022, 2029, 2035)]
    [TestCase("進捗指標の【基準】は令和６年度、【中間】は令和12年度、【目標】は令和17年度の値です。", 2024, 2030, 2035)]
    [TestCase("国の目標は令和７年度の値です。", null, null, null)]
    [TestCase("前回の目標値は令和５年度の30％です。", null, null, null)]
    [TestCase("現状は厳しく、令和５年度には廃止が相次ぎました。", null, null, null)]
    [TestCase("計画の期間は、令和７年度から令和11年度までとします。", null, null, null)]
    public void Read_Sentences_TellTheYears(string text, int? baseline, int? milestone, int? target)
    {
        var legend = DocumentLegend.Read([new TextBlock(text, Evidence.OfLines(null, 1, 1))]);
        Assert.That((legend.BaselineYear, legend.MilestoneYear, legend.TargetYear), Is.EqualTo((baseline, milestone, target)));
    }

    [TestCase("KPI（現状：令和５年度末）", 2023, null, null)]
    [TestCase("目標・効果 (令和7年度)", null, 2025, null)]
    [TestCase("（いずれも左が令和５年度、右が令和11年度）", 2023, 2029, null)]
    [TestCase("2029年度にめざす数字", null, 2029, null)]
    [TestCase("目標値（R11）（単位：件）", null, 2029, "件")]
    public void ReadLegend_Label_GivesYearsAndUnit(string label, int? baseline, int? target, string? unit)
    {
        var legend = AimLegend.Read(label);
        Assert.That((legend.BaselineYear, legend.TargetYear, legend.Unit), Is.EqualTo((baseline, target, unit)));
    }
}
