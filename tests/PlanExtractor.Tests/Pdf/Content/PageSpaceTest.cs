using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>Pages of 600 × 800 with a letter at 100, 700: turned, cropped, enlarged.</summary>
public sealed class PageSpaceTest
{
    private const string Letter = "BT /F1 10 Tf 100 700 Td (A) Tj ET";

    [TestCase(0, 600, 800, 100, 100)]
    [TestCase(90, 800, 600, 700, 100)]
    [TestCase(180, 600, 800, 500, 700)]
    [TestCase(270, 800, 600, 100, 500)]
    [TestCase(-90, 800, 600, 100, 500)]
    [TestCase(450, 800, 600, 700, 100)]
    [TestCase(-270, 800, 600, 700, 100)]
    [TestCase(720, 600, 800, 100, 100)]
    [TestCase(95, 800, 600, 700, 100)]
    [TestCase(-80, 800, 600, 100, 500)]
    [TestCase(359, 600, 800, 100, 100)]
    public void Rotate_Degrees_TurnClockwise(int degrees, double width, double height, double x, double y)
    {
        var page = ReadPdf.FirstPage(Letter, $"/Rotate {degrees}");
        Assert.That((page.Width, page.Height, page.Glyphs.Single().Origin), Is.EqualTo((width, height, new PagePoint(x, y))));
    }

    [TestCase("/CropBox [50 50 550 750]", 500, 700, 50, 50)]
    [TestCase("/CropBox [550 750 50 50]", 500, 700, 50, 50)]
    [TestCase("/CropBox [-100 -100 550 9000]", 550, 800, 100, 100)]
    [TestCase("/CropBox [9000 9000 9100 9100]", 600, 800, 100, 100)]
    [TestCase("/CropBox [50 50 550 750] /Rotate 90", 700, 500, 650, 50)]
    [TestCase("/UserUnit 2", 1200, 1600, 200, 200)]
    [TestCase("/CropBox [0 0 600 701] /UserUnit 0.5", 300, 350.5, 50, 0.5)]
    public void Boxes_CropAndUnit_SetSizeAndOrigin(string entries, double width, double height, double x, double y)
    {
        var page = ReadPdf.FirstPage(Letter, entries);
        Assert.That((page.Width, page.Height, page.Glyphs.Single().Origin), Is.EqualTo((width, height, new PagePoint(x, y))));
    }
}
