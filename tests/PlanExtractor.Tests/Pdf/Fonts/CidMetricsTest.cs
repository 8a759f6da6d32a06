using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class CidMetricsTest
{
    [TestCase(1, 0.5)]
    [TestCase(2, 0.6)]
    [TestCase(3, 0.9)]
    [TestCase(10, 0.7)]
    [TestCase(20, 0.7)]
    [TestCase(21, 0.9)]
    public void Width_Cid_IsThatOfItsRange(int cid, double width) =>
        Assert.That(Of("/DW 900 /W [1 [500 600] 10 20 700]").Width(cid), Is.EqualTo(width));

    [Test]
    public void Width_NothingGiven_IsOne() => Assert.That(Of("").Width(5), Is.EqualTo(1));

    [Test]
    public void Vertical_NothingGiven_IsHalfTheWidthAndTheUsualOrigin() =>
        Assert.That(Of("/W [7 [500]]").Vertical(7), Is.EqualTo((-1.0, 0.25, 0.88)));

    [TestCase(5, -0.9, 0.5, 0.8)]
    [TestCase(7, -0.5, 0.25, 0.7)]
    [TestCase(31, -0.6, 0.3, 0.75)]
    public void Vertical_Given_IsThatOfTheCid(int cid, double advance, double x, double y) =>
        Assert.That(Of("/DW2 [800 -900] /W2 [7 [-500 250 700] 30 40 -600 300 750]").Vertical(cid), Is.EqualTo((advance, x, y)));

    [TestCase("/W [1]")]
    [TestCase("/W [1 2]")]
    [TestCase("/W [/a /b /c]")]
    [TestCase("/W [5 1 700]")]
    [TestCase("/DW2 [1] /W2 [1 [1 2]]")]
    public void Width_Damaged_IsTheUsual(string font) => Assert.That(Of(font).Width(5), Is.EqualTo(1));

    [Test]
    [CancelAfter(10_000)]
    public void Width_ManyWideRanges_CostNothing() =>
        Assert.That(Of($"/W [{string.Concat(Enumerable.Repeat("0 65535 500 ", 100_000))}]").Width(65_535), Is.EqualTo(0.5));

    private static CidMetrics Of(string font) => new(Values.Dictionary($"<< {font} >>"), new Values());
}
