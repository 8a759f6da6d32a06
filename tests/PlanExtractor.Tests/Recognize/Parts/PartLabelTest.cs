using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Parts;

namespace PlanExtractor.Tests.Recognize.Parts;

public sealed class PartLabelTest
{
    [TestCase("【これまでの取組み】", "Aspect", "")]
    [TestCase("【基本方針】 だれもが使える", "Aspect", "だれもが使える")]
    [TestCase("■ 数値目標", "Kpi", "")]
    [TestCase("担当課：総務課", "Department", "総務課")]
    [TestCase("人材育成スケジュール", "Schedule", "")]
    [TestCase("重要業績評価指標（KPI）", "Kpi", "")]
    [TestCase("【お知らせ】", null, null)]
    [TestCase("現状：12件", null, null)]
    [TestCase("スケジュールを定める", null, null)]
    [TestCase("数値目標、スケジュール", null, null)]
    public void Read_Line_IsItsLabelAndTheRest(string line, string? kind, string? tail)
    {
        var label = PartLabel.Read((TextBlock)Text.Layout(line).Blocks[0], Labels.Standard);
        Assert.That((label?.Label.Kind.ToString(), label?.Tail), Is.EqualTo((kind, tail)));
    }
}
