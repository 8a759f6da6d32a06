using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class WrappingTest
{
    [Test]
    public void Find_LinesThatEndAtOneColumn_HaveAMargin()
    {
        var full = Line(new string('字', 40));
        var lines = Enumerable.Repeat(full, 12).Append(Line(new string('字', 20))).Append(Line(new string('字', 44))).ToList();
        var wrapping = Wrapping.Find(lines);
        Assert.That(wrapping, Is.EqualTo(new Wrapping(80, false)));
        Assert.That(wrapping.Reach(full), Is.EqualTo(LineReach.Full));
        Assert.That(wrapping.Reach(Line(new string('字', 20))), Is.EqualTo(LineReach.Unknown));
    }

    [Test]
    public void Find_LinesAsLongAsParagraphs_AreUnbroken()
    {
        var wrapping = Wrapping.Find([.. Enumerable.Range(0, 6).Select(i => Line(new string('字', 80 + (20 * i))))]);
        Assert.That(wrapping.IsUnbroken, Is.True);
        Assert.That(wrapping.Reach(Line("短い行")), Is.EqualTo(LineReach.Short));
    }

    [Test]
    public void Find_FewLines_TellNothing() => Assert.That(Wrapping.Find([Line(new string('字', 30))]), Is.EqualTo(Wrapping.Unknown));

    private static TextBlock Line(string text) => new(text, Evidence.OfLines(null, 1, 1));
}
