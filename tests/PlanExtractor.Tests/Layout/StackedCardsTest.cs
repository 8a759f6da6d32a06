using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public class StackedCardsTest
{
    [Test]
    public void Part_CardsOneBelowTheOther_AreTables()
    {
        var layout = Text.Layout("取組名\t道の補修\tA", "担当課\t建設課\tA", "現状\t傷みがある\tA", "内容\t順に直す\tA", "取組名\t橋の点検\tA", "担当課\t建設課\tA",
            "現状\t古い橋が多い\tA", "内容\t五年ごとに見る\tA");
        Assert.That(Text.Show(layout), Has.Exactly(2).StartsWith("[取組名|"));
    }

    [Test]
    public void Part_NumberedCards_AreTables()
    {
        var layout = Text.Layout("A-1\t木を植える\t担当課\t環境課", "市\t苗を配る", "市民\t庭に植える", "事業者\t工場に植える", "A-2\t水をためる\t担当課\t下水道課",
            "市\tますを置く", "市民\t雨水を使う", "事業者\t屋根にためる");
        Assert.That(Text.Show(layout), Has.Exactly(1).StartsWith("[A-1|").And.Exactly(1).StartsWith("[A-2|"));
    }

    [Test]
    public void Part_CardsWithWordAndNumber_AreTables()
    {
        var layout = Text.Layout("施策1-1\t道の補修\tA", "担当課\t建設課\tA", "現状\t傷みがある\tA", "内容\t順に直す\tA", "施策1-2\t橋の点検\tA", "担当課\t建設課\tA",
            "現状\t古い橋が多い\tA", "内容\t五年ごとに見る\tA");
        Assert.That(Text.Show(layout), Has.Exactly(1).StartsWith("[施策1-1|").And.Exactly(1).StartsWith("[施策1-2|"));
    }

    [Test]
    public void Part_GoalOnceAboveCards_CardsAreTables()
    {
        var layout = Text.Layout("基本目標1\t住みよい町", "事業名\t道の補修\tA", "担当課\t建設課\tA", "概要\t順に直す\tA", "内容\t三か所\tA", "事業名\t橋の点検\tA",
            "担当課\t建設課\tA", "概要\t五年ごとに見る\tA", "内容\t十二橋\tA");
        Assert.That(layout.Blocks.OfType<TableBlock>().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Part_ListWhoseNamesRecur_IsOneTable()
    {
        var layout = Text.Layout("課\t事業\t期間", "建設課\t道の補修\tR7", "総務課\t訓練\tR7", "住民課\t窓口\tR8", "建設課\t橋の点検\tR8", "総務課\t備蓄\tR8", "住民課\t証明\tR9");
        Assert.That(layout.Blocks.OfType<TableBlock>().Count(), Is.EqualTo(1));
    }
}
