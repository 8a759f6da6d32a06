using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

public sealed class PathTest
{
    [TestCase("0 0 m 10 0 l S", 2, false)]
    [TestCase("0 0 m 10 0 l 10 10 l s", 3, true)]
    [TestCase("0 0 m 10 0 l 10 10 l 0 0 l S", 3, true)]
    [TestCase("0 0 m 10 0 l 10 10 l f", 3, true)]
    [TestCase("0 0 10 10 re f*", 4, true)]
    [TestCase("0 0 m 0 5 5 10 10 10 c B", 7, true)]
    [TestCase("0 0 m 5 10 10 10 v S", 7, false)]
    [TestCase("0 0 m 5 5 10 10 y S", 7, false)]
    public void Subpath_Points_AreItsCorners(string content, int points, bool isClosed)
    {
        var path = ReadPdf.FirstPage(content).Paths.Single();
        Assert.That((path.Points.Count, path.IsClosed), Is.EqualTo((points, isClosed)));
    }

    [TestCase("0 0 m 5 0 l 9 9 m 20 9 l S", 2)]
    [TestCase("0 0 m 5 0 l h 9 9 l S", 2)]
    [TestCase("0 0 5 5 re 9 9 5 5 re f", 2)]
    [TestCase("0 0 m 5 5 m S", 0)]
    [TestCase("0 0 5 5 re n", 0)]
    [TestCase("0 0 m 10 0 l f", 0)]
    [TestCase("0 0 5 5 re", 0)]
    [TestCase("l 5 5 l S", 1)]
    public void Path_Subpaths_AreOneEach(string content, int count) =>
        Assert.That(ReadPdf.FirstPage(content).Paths, Has.Count.EqualTo(count));

    [TestCase("[3 2] 0 d", PathShape.Dashed)]
    [TestCase("[0 2] 0 d", PathShape.Dashed)]
    [TestCase("[] 3 d", PathShape.Straight)]
    [TestCase("[0] 0 d", PathShape.Straight)]
    public void Stroke_DashPattern_IsMarked(string dash, PathShape shape) =>
        Assert.That(ReadPdf.FirstPage($"{dash} 0 0 m 9 9 l S").Paths.Single().Shape, Is.EqualTo(shape));

    [TestCase("2 w", 2)]
    [TestCase("3 0 0 3 0 0 cm 2 w", 6)]
    [TestCase("0 w", 0)]
    public void Stroke_Width_IsThatOnThePage(string state, double width) =>
        Assert.That(ReadPdf.FirstPage($"{state} 0 0 m 9 9 l S").Paths.Single().LineWidth, Is.EqualTo(width).Within(1e-9));

    [TestCase("0 0 m 0 50 50 50 50 0 c f", PathShape.Curved)]
    [TestCase("0 0 m 0 50 50 50 50 0 c 5 5 9 9 re n 0 0 9 9 re f", PathShape.Straight)]
    public void Fill_Curve_IsMarked(string content, PathShape shape) =>
        Assert.That(ReadPdf.FirstPage(content).Paths.Single().Shape, Is.EqualTo(shape));

    [Test]
    public void Shading_FillsTheClip()
    {
        var path = ReadPdf.FirstPage("10 700 100 50 re W n /S sh").Paths.Single();
        Assert.That((path.Box, path.Shape, path.Fill, path.Points.Count),
            Is.EqualTo((new Box(10, 50, 110, 100), PathShape.Patterned, (int?)null, 4)));
    }

    [TestCase("/Pattern cs /P scn")]
    [TestCase("/Pattern cs 1 0 0 /P scn")]
    public void Fill_WithAPattern_HasNoColor(string color)
    {
        var path = ReadPdf.FirstPage($"{color} 10 700 100 50 re f").Paths.Single();
        Assert.That((path.Shape, path.Fill), Is.EqualTo((PathShape.Patterned, (int?)null)));
    }

    [Test]
    public void Fill_Transparent_IsNotPainted()
    {
        var file = PdfBuilder.OnePage("/G gs 0 0 9 9 re f 0 0 9 9 re B").Add(3,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /ExtGState << /G << /ca 0 >> >> >> >>");
        var path = ReadPdf.FirstPage(file).Paths.Single();
        Assert.That((path.Fill, path.Stroke), Is.EqualTo(((int?)null, (int?)0)));
    }

    [Test]
    public void Paths_BeyondTheLimit_AreDroppedAndSaid()
    {
        var log = new Diagnostics.DiagnosticLog();
        var file = PdfBuilder.OnePage(string.Concat(Enumerable.Repeat("0 0 9 9 re f\n", 80_000)));
        var page = new PlanExtractor.Pdf.PdfPageReader().Open(file.Build(), null, log).Value!.Pages.Single();
        Assert.That(page.Paths.Sum(p => p.Points.Count), Is.InRange(200_000, 300_000));
        Assert.That(log.Entries.Select(d => d.Code), Is.EqualTo(new[] { "page-too-large" }));
    }
}
