using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>What operators put on a page.</summary>
public sealed class PageContentTest
{
    [Test]
    public void Text_Glyphs_StandWhereTheirWidthsSay()
    {
        var page = ReadPdf.FirstPage("BT /F1 10 Tf 100 700 Td (AB) Tj ET");
        Assert.That(page.Glyphs.Select(g => (g.Text, Math.Round(g.Origin.X, 2), Math.Round(g.Origin.Y, 2), g.Size)),
            Is.EqualTo(new[] { ("A", 100.0, 100.0, 10.0), ("B", 106.67, 100.0, 10.0) }));
    }

    [TestCase("BT /F1 10 Tf 1 0 0 1 50 60 Tm 5 0 Td (A) Tj ET", 55, 740)]
    [TestCase("2 0 0 2 10 20 cm BT /F1 10 Tf 5 5 Td (A) Tj ET", 20, 770)]
    [TestCase("BT /F1 10 Tf 12 TL 0 50 Td T* (A) Tj ET", 0, 762)]
    [TestCase("BT /F1 10 Tf 0 50 Td 0 -7 TD T* (A) Tj ET", 0, 764)]
    [TestCase("BT /F1 10 Tf [-1000 (A)] TJ ET", 10, 800)]
    [TestCase("BT /F1 10 Tf 5 Ts (A) Tj ET", 0, 795)]
    [TestCase("q 1 0 0 1 9 9 cm Q BT /F1 10 Tf (A) Tj ET", 0, 800)]
    [TestCase("BT /F1 10 Tf 3 2 (A) \" ET", 0, 800)]
    public void Text_Operators_MoveTheOrigin(string content, double x, double y)
    {
        var glyph = ReadPdf.FirstPage(content).Glyphs.Single();
        Assert.That((Math.Round(glyph.Origin.X, 2), Math.Round(glyph.Origin.Y, 2)), Is.EqualTo((x, y)));
    }

    [TestCase("[0 0 0 0]")]
    [TestCase("[0 0 9999999999 9999999999]")]
    [TestCase("[/A null (x) 5]")]
    public void Page_ImpossibleBox_IsLetter(string box)
    {
        var page = ReadPdf.FirstPage(PdfBuilder.OnePage("").Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R >>"));
        Assert.That((page.Width, page.Height), Is.EqualTo((612, 792)));
    }

    [Test]
    public void Form_Content_IsPlacedByItsMatrix()
    {
        var file = PdfBuilder.OnePage("1 0 0 1 10 10 cm /X Do").AddStream(6,
            "/Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 5 5] /Resources << /Font << /F1 5 0 R >> >>", "BT /F1 10 Tf (A) Tj ET");
        Assert.That(ReadPdf.FirstPage(file).Glyphs.Single().Origin, Is.EqualTo(new PagePoint(15, 785)));
    }

    [Test]
    public void Form_ThatDrawsItself_Ends()
    {
        var file = PdfBuilder.OnePage("/X Do")
            .AddStream(6, "/Subtype /Form /BBox [0 0 100 100] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>",
                "/X Do BT /F1 10 Tf (A) Tj ET /X Do");
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage(file)), Is.EqualTo("A"));
    }

    [Test]
    public void Paths_Painted_HaveColorsAndPlaces()
    {
        var page = ReadPdf.FirstPage("1 0 0 rg 10 700 100 20 re f 0 0 1 RG 2 w 10 600 m 110 600 l S 5 5 m 9 9 l n");
        Assert.That(page.Paths.Select(p => (p.Box, p.Fill, p.Stroke, p.LineWidth)), Is.EqualTo(new (Box, int?, int?, double)[]
        {
            (new Box(10, 80, 110, 100), 0xFF0000, null, 0),
            (new Box(10, 200, 110, 200), null, 0x0000FF, 2),
        }));
    }
}
