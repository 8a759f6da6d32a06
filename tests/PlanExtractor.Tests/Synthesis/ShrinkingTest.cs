using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Trials;

namespace PlanExtractor.Tests.Synthesis;

public sealed class ShrinkingTest
{
    private static readonly Style Many = Style.Plain.With(Dimensions.Schedule, "marks").With(Dimensions.Numbers, "roman").With(
        Dimensions.Years, "western");

    [Test]
    public void Shrink_OneChangeIsAtFault_LeavesThatOneAndOneUnit()
    {
        var small = Shrinking.Shrink(Trial.Run(3, FactsMaker.Draw(3), Many), t => t.Text.Contains('◎', StringComparison.Ordinal))!;
        Assert.Multiple(() =>
        {
            Assert.That(small.Style.ToString(), Is.EqualTo("schedule=marks"));
            Assert.That(small.Manuscript.Gold.Initiatives, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Shrink_TwoChangesAreAtFault_LeavesBoth()
    {
        var small = Shrinking.Shrink(
            Trial.Run(3, FactsMaker.Draw(3), Many), t =>
                t.Text.Contains('◎', StringComparison.Ordinal) && t.Text.Contains('Ⅰ', StringComparison.Ordinal))!;
        Assert.That(small.Style.ToString(), Is.EqualTo("numbers=roman schedule=marks"));
    }

    [Test]
    public void Shrink_NothingIsWrong_GivesNothing() =>
        Assert.That(Shrinking.Shrink(Trial.Run(3, FactsMaker.Draw(3), Many), _ => false), Is.Null);
}
