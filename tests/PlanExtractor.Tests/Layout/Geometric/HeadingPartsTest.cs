using PlanExtractor.Ingest;
using PlanExtractor.Layout.Geometric;

namespace PlanExtractor.Tests.Layout.Geometric;

public sealed class HeadingPartsTest
{
    [Test]
    public void Together_PartsInOtherAreas_FollowTheUppermost()
    {
        PageLine[][] areas = [[Line("課）", 20, 1), Line("現状", 40, null)], [Line("蔵書の管理（教育", 10, 1)], [Line("次の見出し", 60, 2)]];
        Assert.That(Texts(areas), Is.EqualTo(new[] { "現状", "蔵書の管理（教育|課）", "次の見出し" }));
    }

    [Test]
    public void Together_AreaThatIsLeftEmpty_Goes() =>
        Assert.That(Texts([Line("現状", 5, null), Line("蔵書", 10, 1)], [Line("管理", 20, 1)]), Is.EqualTo(new[] { "現状|蔵書|管理" }));

    [Test]
    public void Together_LinesWithoutTags_Stay() =>
        Assert.That(Texts([Line("二", 20, null)], [Line("一", 10, null)]), Is.EqualTo(new[] { "二", "一" }));

    private static IEnumerable<string> Texts(params PageLine[][] areas) =>
        HeadingParts.Together(areas).Cast<IReadOnlyList<PageLine>>().Select(a => string.Join('|', a.Select(l => l.Text)));

    private static PageLine Line(string text, double top, int? heading)
    {
        var box = new Box(50, top, 100, top + 10);
        return new PageLine(text, box, 10, false, 1) { Heading = heading is { } number ? new TaggedHeading(box, 2, number) : null };
    }
}
