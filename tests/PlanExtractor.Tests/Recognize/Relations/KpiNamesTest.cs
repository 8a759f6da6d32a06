using System.Globalization;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;
using PlanExtractor.Recognize.Relations;

namespace PlanExtractor.Tests.Recognize.Relations;

public sealed class KpiNamesTest
{
    [TestCase("ごみの量", null, "726", true)]
    [TestCase("726ｇ", null, "726", false)]
    [TestCase("40歳", "受診率", "50", true)]
    [TestCase("現状値（２０２２年度）", null, "1212", false)]
    [TestCase("第５章", null, null, false)]
    [TestCase("基本目標２", null, null, false)]
    [TestCase("待機児童", null, null, true)]
    [TestCase("023）年度）", null, "12", false)]
    [TestCase("増加", null, null, true)]
    [TestCase("取組を測る指標です。現状値と目標値の年度", null, "12", false)]
    [TestCase("誘致した企業数（支店を含む。）", null, "3", true)]
    [TestCase("「方向」は、増やすか減らすかを示すものです", null, "12", false)]
    public void Part_NameThatIsNone_IsADoubt(string name, string? group, string? value, bool isNamed)
    {
        var number = value is null ? (decimal?)null : decimal.Parse(value, CultureInfo.InvariantCulture);
        var target = new Measure(value ?? "増加", number, null, null, null, null,
            value is null ? MeasureKind.Qualitative : MeasureKind.Absolute, MeasureQualifier.Exact, null, null, null);
        var kpi = new KpiDraft(name, null, target, Evidence.OfLines(null, 1, 1)) { Group = group };
        var (named, nameless) = KpiNames.Part([kpi]);
        Assert.That((named.Count, nameless.Count), Is.EqualTo(isNamed ? (1, 0) : (0, 1)));
    }
}
