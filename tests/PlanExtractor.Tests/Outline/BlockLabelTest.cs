using PlanExtractor.Domain;
using PlanExtractor.Outline;

namespace PlanExtractor.Tests.Outline;

internal sealed class BlockLabelTest
{
    [TestCase("【重要業績評価指標（KPI）】", LabelKind.Kpi)]
    [TestCase("【重要業績評価指標（ＫＰＩ）】", LabelKind.Kpi)]
    [TestCase("目標・効果 (令和7年度)", LabelKind.Kpi)]
    [TestCase("■ 数値目標", LabelKind.Kpi)]
    [TestCase("目 標", LabelKind.Kpi)]
    [TestCase("主な取組みとスケジュール", LabelKind.Schedule)]
    [TestCase("担当課：", LabelKind.Department)]
    [TestCase("所管", LabelKind.Department)]
    [TestCase("事業名", LabelKind.Title)]
    [TestCase("3つの柱の分類", LabelKind.Category)]
    [TestCase("目標の分野は農業と観光です。", LabelKind.None)]
    [TestCase("担当者", LabelKind.None)]
    [TestCase("窓口", LabelKind.None)]
    [TestCase("", LabelKind.None)]
    [TestCase("【】", LabelKind.None)]
    public void Read_Label_AnnouncesItsKind(string text, LabelKind kind) => Assert.That(BlockLabel.Read(text).Kind, Is.EqualTo(kind));

    [TestCase("現状", AspectKind.CurrentState)]
    [TestCase("目標とするべき状況", AspectKind.GoalState)]
    [TestCase("【これまでの取組み】", AspectKind.PastEfforts)]
    [TestCase("今後必要な取組み", AspectKind.PlannedEfforts)]
    [TestCase("背景・課題・必要性", AspectKind.Background)]
    [TestCase("目的", AspectKind.Purpose)]
    [TestCase("概要", AspectKind.Summary)]
    [TestCase("基本方針", AspectKind.Approach)]
    [TestCase("備考", AspectKind.Other)]
    public void Read_Aspect_IsNamed(string text, AspectKind aspect) =>
        Assert.That(BlockLabel.Read(text), Is.EqualTo(new BlockLabel(LabelKind.Aspect, aspect)));
}
