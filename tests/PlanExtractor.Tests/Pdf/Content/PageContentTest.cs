using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>What operators put on a page.</summary>
public sealed class PageContentTest
{
    [Test]
    public void Text_Glyphs_StandWhereTheirWidthsSay()
    {
        var page = ReadPdf.FirstPage("BT /F1 10 Tf 100 700 Td (AB) Tj ET");
        Assert.That(page.Glyphs.Select(g => (g.Text, Math.Round(g.Origin.X, 2), Math.Round(g.Origin.Y, 2), g.Size)), Is.EqualTo(new[] { ("A", 100.0, 100.0, 10.0), ("B", 106.67, 100.0, 10.0) }));
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

    [TestCase(0, 100.0, 100.0, WritingDirection.Right)]
    [TestCase(90, 700.0, 100.0, WritingDirection.Down)]
    [TestCase(180, 500.0, 700.0, WritingDirection.Left)]
    [TestCase(-90, 100.0, 500.0, WritingDirection.Up)]
    public void Page_Rotated_TurnsGlyphs(int turn, double x, double y, WritingDirection direction)
    {
        var glyph = ReadPdf.FirstPage("BT /F1 10 Tf 100 700 Td (A) Tj ET", $"/Rotate {turn}").Glyphs.Single();
        Assert.That((glyph.Origin.X, glyph.Origin.Y, glyph.Direction), Is.EqualTo((x, y, direction)));
    }

    [Test]
    public void Page_CropBoxAndUserUnit_SetSizeAndOrigin()
    {
        var page = ReadPdf.FirstPage("BT /F1 10 Tf 100 700 Td (A) Tj ET", "/CropBox [50 50 550 750] /UserUnit 2");
        Assert.That((page.Width, page.Height, page.Glyphs.Single().Origin), Is.EqualTo((1000, 1400, new PagePoint(100, 100))));
    }

    [TestCase("[0 0 0 0]")]
    [TestCase("[0 0 9999999999 9999999999]")]
    [TestCase("[/A null (x) 5]")]
    public void Page_ImpossibleBox_IsA4(string box)
    {
        var page = ReadPdf.FirstPage(PdfBuilder.OnePage("").Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R >>"));
        Assert.That((page.Width, page.Height), Is.EqualTo((595, 842)));
    }

    [TestCase("BT /F1 10 Tf 100 900 Td (A) Tj ET")]
    [TestCase("0 0 50 50 re W n BT /F1 10 Tf 100 700 Td (A) Tj ET")]
    public void Text_OutsidePageOrClip_IsLeftOut(string content) => Assert.That(ReadPdf.FirstPage(content).Glyphs, Is.Empty);

    [Test]
    public void Text_RenderMode3_IsInvisible() =>
        Assert.That(ReadPdf.FirstPage("BT /F1 10 Tf 3 Tr 9 9 Td (A) Tj ET").Glyphs.Single().Marks, Is.EqualTo(GlyphMarks.Invisible));

    [Test]
    public void ActualText_Stands_ForTheGlyphs()
    {
        var page = ReadPdf.FirstPage("BT /F1 10 Tf 9 9 Td /Span << /ActualText <FEFF65B0> >> BDC (x) Tj EMC (y) Tj ET");
        Assert.That(ReadPdf.Text(page), Is.EqualTo("新y"));
    }

    [Test]
    public void Form_Content_IsPlacedByItsMatrix()
    {
        var file = PdfBuilder.OnePage("1 0 0 1 10 10 cm /X Do").AddStream(6, "/Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 5 5] /Resources << /Font << /F1 5 0 R >> >>", "BT /F1 10 Tf (A) Tj ET");
        Assert.That(ReadPdf.FirstPage(file).Glyphs.Single().Origin, Is.EqualTo(new PagePoint(15, 785)));
    }

    [Test]
    public void Form_ThatDrawsItself_Ends()
    {
        var file = PdfBuilder.OnePage("/X Do").AddStream(6, "/Subtype /Form /BBox [0 0 100 100] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>", "/X Do BT /F1 10 Tf (A) Tj ET /X Do");
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage(file)), Is.EqualTo("A"));
    }

    [Test]
    public void InlineImage_DataWithEI_IsSkipped()
    {
        var page = ReadPdf.FirstPage("BI /W 4 /H 2 /BPC 8 /CS /G ID  EI (x)\nEI BT /F1 10 Tf 9 9 Td (A) Tj ET");
        Assert.That((ReadPdf.Text(page), page.Images.Count), Is.EqualTo(("A", 1)));
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

    [TestCase("0.5 g", 0x808080)]
    [TestCase("0 0 1 0 k", 0xFFFF00)]
    [TestCase("/DeviceRGB cs 0 1 0 sc", 0x00FF00)]
    public void Paths_ColorOperators_AreUnderstood(string color, int rgb) => Assert.That(ReadPdf.FirstPage($"{color} 10 700 100 20 re f").Paths.Single().Fill, Is.EqualTo(rgb));

    [Test]
    public void Paths_Curve_IsMarked() =>
        Assert.That(ReadPdf.FirstPage("0 0 m 0 50 50 50 50 0 c f").Paths.Single().Shape, Is.EqualTo(PathShape.Curved));

    [Test]
    public void Layer_ThatIsOff_IsNotSeen()
    {
        var file = PdfBuilder.OnePage("/OC /L BDC BT /F1 10 Tf 9 9 Td (A) Tj ET EMC BT /F1 10 Tf 9 9 Td (B) Tj ET")
            .Add(1, "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >> >>")
            .Add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /L 7 0 R >> >> >>")
            .Add(7, "<< /Type /OCG /Name (x) >>");
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage(file)), Is.EqualTo("B"));
    }
}
