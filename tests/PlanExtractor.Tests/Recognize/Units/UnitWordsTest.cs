using PlanExtractor.Recognize.Units;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Units;

public sealed class UnitWordsTest
{
    private static readonly UnitWords Words = new(Vocabulary.Standard);

    [TestCase("目標とするべき状況", nameof(SlotKinds.GoalState))]
    [TestCase("主な取組とスケジュール", nameof(SlotKinds.Schedule))]
    [TestCase("数値目標", nameof(SlotKinds.Kpi))]
    [TestCase("担当部署", nameof(SlotKinds.Department))]
    [TestCase("部署", nameof(SlotKinds.Department))]
    [TestCase("部署の統合", nameof(SlotKinds.None))]
    [TestCase("里山の手入れ", nameof(SlotKinds.None))]
    [TestCase("", nameof(SlotKinds.None))]
    public void KindOf_Label_IsWhatItAnnounces(string key, string kind) => Assert.That(Words.KindOf(key).ToString(), Is.EqualTo(kind));

    [TestCase("これまでの取組と課題", true)]
    [TestCase("今後の方向性", true)]
    [TestCase("窓口の課題", false)]
    [TestCase("", false)]
    public void IsLabelAlone_Key_IsMadeOfWordsOfLabels(string key, bool isLabel) =>
        Assert.That(Words.IsLabelAlone(key), Is.EqualTo(isLabel));
}
