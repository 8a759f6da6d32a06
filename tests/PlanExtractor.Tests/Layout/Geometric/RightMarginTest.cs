using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class RightMarginTest
{
    private static readonly string Long = new('字', 40);

    [TestCase(538, 12, nameof(LineReach.Full))]
    [TestCase(530, 12, nameof(LineReach.Full))]
    [TestCase(400, 12, nameof(LineReach.Unknown))]
    [TestCase(538, 30, nameof(LineReach.Unknown), Description = "two lines: where the last ends is not known")]
    public void Reach_Line_IsFullAtTheMargin(double right, double height, string reach)
    {
        var margin = new RightMargin([.. Enumerable.Range(0, 12).Select(i => Block(538 - i, 12))]);
        Assert.That(margin.Reach(Block(right, height)), Is.EqualTo(Enum.Parse<LineReach>(reach)));
    }

    [Test]
    public void Reach_FewLines_TellNothing() =>
        Assert.That(new RightMargin([Block(538, 12)]).Reach(Block(538, 12)), Is.EqualTo(LineReach.Unknown));

    private static TextBlock Block(double right, double height) => new(Long, new Evidence(1, null, null, [70, 100, right, 100 + height]));
}
