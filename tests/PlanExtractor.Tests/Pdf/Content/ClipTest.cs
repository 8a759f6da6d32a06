using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

public sealed class ClipTest
{
    [TestCase("90 690 50 50 re W n", true)]
    [TestCase("0 0 50 50 re W n", false)]
    [TestCase("q 0 0 50 50 re W n Q", true)]
    [TestCase("0 0 600 800 re W n 0 0 50 50 re W* n", false)]
    [TestCase("0 0 50 50 re n", true)]
    [TestCase("0 690 m 50 690 l 50 740 l h 90 690 m 140 690 l 140 740 l h W n", true)]
    [TestCase("0 0 104 800 re W n", true)]
    [TestCase("0 0 102 800 re W n", false)]
    public void Text_InsideTheClip_IsSeen(string clip, bool isSeen) =>
        Assert.That(ReadPdf.FirstPage($"{clip} BT /F1 10 Tf 100 700 Td (A) Tj ET").Glyphs, Has.Count.EqualTo(isSeen ? 1 : 0));

    [TestCase(-3, true)]
    [TestCase(-7, false)]
    [TestCase(599, true)]
    [TestCase(601, false)]
    public void Text_ThatReachesIntoThePage_IsSeen(double x, bool isSeen) =>
        Assert.That(ReadPdf.FirstPage($"BT /F1 10 Tf {x} 700 Td (A) Tj ET").Glyphs, Has.Count.EqualTo(isSeen ? 1 : 0));

    [Test]
    public void Text_WhiteOnWhite_IsKept() =>
        Assert.That(ReadPdf.FirstPage("1 g BT /F1 10 Tf 9 9 Td (A) Tj ET").Glyphs.Single().Color, Is.EqualTo(0xFFFFFF));

    [Test]
    public void Rectangle_PartlyClipped_IsCut()
    {
        var path = ReadPdf.FirstPage("0 700 50 100 re W n 10 750 500 500 re f").Paths.Single();
        Assert.That(path.Box, Is.EqualTo(new Box(10, 0, 50, 50)));
        Assert.That(path.Points, Is.EqualTo(new PagePoint[] { new(10, 0), new(50, 0), new(50, 50), new(10, 50) }));
    }

    [Test]
    public void Path_OutsideTheClip_IsLeftOut() =>
        Assert.That(ReadPdf.FirstPage("0 0 50 50 re W n 100 100 9 9 re f 60 0 m 60 50 l S").Paths, Is.Empty);

    [Test]
    public void Line_OnTheEdgeOfTheClip_IsKeptForItsWidth() =>
        Assert.That(ReadPdf.FirstPage("0 0 50 50 re W n 4 w 51 0 m 51 50 l S").Paths, Has.Count.EqualTo(1));

    [Test]
    public void Image_IsCutByTheClip()
    {
        var file = PdfBuilder.OnePage("0 0 50 50 re W n 100 0 0 100 0 0 cm /X Do").AddStream(6, "/Subtype /Image /Width 1 /Height 1", "x");
        Assert.That(ReadPdf.FirstPage(file).Images, Is.EqualTo(new[] { new Box(0, 750, 50, 800) }));
    }
}
