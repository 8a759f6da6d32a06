using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>A font whose one glyph, code 97, is drawn by object 6.</summary>
public sealed class Type3Test
{
    [Test]
    public void Glyph_OfKnownText_IsNotRun()
    {
        var page = Page("a", "1000 0 d0 0 0 500 500 re f");
        Assert.That((ReadPdf.Text(page), page.Paths.Count, page.Glyphs[1].Origin), Is.EqualTo(("aa", 0, new PagePoint(110, 100))));
    }

    [Test]
    public void Glyph_ThatWritesText_IsThatText()
    {
        var page = Page("g1", "1000 0 d0 BT /F2 1000 Tf (Z) Tj ET");
        Assert.That(page.Glyphs.Select(g => (g.Text, g.Origin, Math.Round(g.Size, 6))),
            Is.EqualTo(new[] { ("Z", new PagePoint(100, 100), 10.0), ("Z", new PagePoint(110, 100), 10.0) }));
    }

    [Test]
    public void Glyph_ThatOnlyDraws_IsUnknownAndNoDrawing()
    {
        var page = Page("g1", "1000 0 d0 0 0 500 500 re f BI /W 1 /H 1 /IM true ID x EI");
        Assert.That((ReadPdf.Text(page), page.Paths.Count, page.Images.Count), Is.EqualTo((Glyph.Unknown + Glyph.Unknown, 0, 0)));
    }

    [Test]
    public void Glyph_ThatShowsItself_Ends() => Assert.That(ReadPdf.Text(Page("g1", "1000 0 d0 BT /F1 1 Tf (a) Tj ET")), Is.Not.Empty);

    private static Page Page(string name, string procedure) => ReadPdf.FirstPage(PdfBuilder.OnePage("BT /F1 10 Tf 100 700 Td (aa) Tj ET")
        .Add(5, $"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar "
            + $"97 /Widths [1000] /Encoding << /Differences [97 /{name}] >> /CharProcs << /{name} 6 0 R >> /Resources << /Font << /F1 "
            + $"5 0 R /F2 7 0 R >> >> >>")
        .AddStream(6, "", procedure)
        .Add(7, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
}
