using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>Where the second of two glyphs stands. An A of Helvetica is 0.667 wide, a space 0.278.</summary>
public sealed class TextPlaceTest
{
    private const string Vertical = "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /UniJIS-UTF16-V /"
        + "DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /"
        + "Ordering (Japan1) /Supplement 2 >> >>] >>";

    [TestCase("(AB) Tj", 6.67)]
    [TestCase("2 Tc (AB) Tj", 8.67)]
    [TestCase("50 Tz 2 Tc (AB) Tj", 4.335)]
    [TestCase("5 Tw (A B) Tj", 6.67 + 2.78 + 5)]
    [TestCase("5 Tw (AB) Tj", 6.67)]
    [TestCase("[(A) 100 (B)] TJ", 5.67)]
    [TestCase("50 Tz [(A) 100 (B)] TJ", 2.835)]
    [TestCase("0 1 (AB) \"", 7.67)]
    [TestCase("(A) Tj (B) Tj", 6.67)]
    [TestCase("(A) Tj /F1 20 Tf (B) Tj", 6.67)]
    [TestCase("<41420>  Tj", 6.67)]
    [TestCase("q 2 Tc Q (AB) Tj", 6.67)]
    public void Show_NextGlyph_StandsBehindTheAdvance(string show, double x)
    {
        var glyphs = ReadPdf.FirstPage($"BT /F1 10 Tf 0 700 Td {show} ET").Glyphs;
        Assert.That(glyphs.First(g => g.Text == "B").Origin.X, Is.EqualTo(x).Within(1e-9));
    }

    [TestCase("1 0 0 1 0 0", WritingDirection.Right, GlyphMarks.None)]
    [TestCase("0 1 -1 0 0 0", WritingDirection.Up, GlyphMarks.None)]
    [TestCase("0 -1 1 0 0 0", WritingDirection.Down, GlyphMarks.None)]
    [TestCase("-1 0 0 -1 0 0", WritingDirection.Left, GlyphMarks.None)]
    [TestCase("0.7 0.7 -0.7 0.7 0 0", WritingDirection.Right, GlyphMarks.Oblique)]
    [TestCase("1 0.01 -0.01 1 0 0", WritingDirection.Right, GlyphMarks.None)]
    [TestCase("1 0 0.3 1 0 0", WritingDirection.Right, GlyphMarks.None)]
    public void Matrix_Direction_IsThatOfTheLine(string turn, WritingDirection direction, GlyphMarks marks)
    {
        var glyph = ReadPdf.FirstPage($"1 0 0 1 300 300 cm BT /F1 10 Tf {turn} Tm (A) Tj ET").Glyphs.Single();
        Assert.That((glyph.Direction, glyph.Marks), Is.EqualTo((direction, marks)));
    }

    [Test]
    public void Box_OfAGlyph_SpansAscentAndAdvance()
    {
        var glyph = ReadPdf.FirstPage("BT /F1 10 Tf 100 700 Td (A) Tj ET").Glyphs.Single();
        Assert.That((glyph.Box.Left, Math.Round(glyph.Box.Right, 2)), Is.EqualTo((100, 106.67)));
        Assert.That((glyph.Box.Top, glyph.Box.Bottom), Is.EqualTo((91.2, 101.2)).Within(1.5));
    }

    [Test]
    public void Vertical_Glyphs_HangBelowThePenAroundTheColumn()
    {
        var page = ReadPdf.FirstPage(PdfBuilder.OnePage("BT /F1 10 Tf 300 700 Td <65B05E74> Tj ET").Add(5, Vertical));
        Assert.That(page.Glyphs.Select(g => (g.Text, g.Origin, g.Box)), Is.EqualTo(new[]
        {
            ("新", new PagePoint(300, 100), new Box(295, 100, 305, 110)),
            ("年", new PagePoint(300, 110), new Box(295, 110, 305, 120)),
        }));
        Assert.That(page.Glyphs.Select(g => (g.Direction, g.Marks)), Is.All.EqualTo((WritingDirection.Down, GlyphMarks.Vertical)));
    }

    [TestCase("[<65B0> 500 <5E74>] TJ", 115)]
    [TestCase("2 Tc <65B05E74> Tj", 112)]
    [TestCase("50 Tz <65B05E74> Tj", 110)]
    public void Vertical_Spacing_MovesDown(string show, double y)
    {
        var page = ReadPdf.FirstPage(PdfBuilder.OnePage($"BT /F1 10 Tf 300 700 Td {show} ET").Add(5, Vertical));
        Assert.That(page.Glyphs[^1].Origin.Y, Is.EqualTo(y).Within(1e-9));
    }

    [TestCase("3 Tr", GlyphMarks.Invisible)]
    [TestCase("7 Tr", GlyphMarks.None)]
    [TestCase("2 Tr", GlyphMarks.None)]
    public void RenderMode_OnlyThree_IsInvisible(string mode, GlyphMarks marks) =>
        Assert.That(ReadPdf.FirstPage($"BT /F1 10 Tf {mode} 9 9 Td (A) Tj ET").Glyphs.Single().Marks, Is.EqualTo(marks));

    [Test]
    public void Font_ThatResourcesDoNotName_IsReadAsHelvetica() =>
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage("BT /F9 10 Tf 9 9 Td (A) Tj ET")), Is.EqualTo("A"));
}
