using PlanExtractor.Recognize.Units;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Units;

public sealed class SlotsTest
{
    [TestCase("○公用車の更新に当たり、電動車を導入します。［管財課］", true)]
    [TestCase("・公用車の更新に当たり、電動車を導入します。（管財課）", true)]
    [TestCase("○公用車の更新に当たり、電動車を導入します。", false)]
    [TestCase("公用車の更新（管財課）", false)]
    public void MarksOf_ItemThatSaysWhoActs_ShowsADepartment(string text, bool isDoneBy)
    {
        var slots = Slots.Find(Text.Layout("１　公用車の見直し", text, "２　庁舎の見直し").Blocks, Vocabulary.Standard);
        var marks = slots.MarksOf(1);
        Assert.That((marks.Tokens.Contains(Slots.DoneBy), marks.Signs.HasFlag(SlotKinds.Department)), Is.EqualTo((isDoneBy, isDoneBy)));
    }
}
