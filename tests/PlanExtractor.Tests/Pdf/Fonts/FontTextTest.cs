using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Fonts;

/// <summary>From codes of fonts to Unicode.</summary>
public sealed class FontTextTest
{
    [TestCase("90ms-RKSJ-H", "8C768EE6", "計取")]
    [TestCase("90ms-RKSJ-H", "41B182A0", "Aｱあ")]
    [TestCase("EUC-H", "B7D7B2E8", "計画")]
    [TestCase("UniJIS-UCS2-H", "8A08753B", "計画")]
    [TestCase("UniJIS-UTF16-H", "8A08D842DFB7", "計𠮷")]
    [TestCase("H", "37573268", "計画")]
    [TestCase("90ms-RKSJ-V", "8C768141", "計、")]
    public void Type0_PredefinedMap_IsDecoded(string map, string codes, string text) =>
        Assert.That(TextOf(Japanese(map), codes), Is.EqualTo(text));

    [Test]
    public void Type0_Vertical_RunsDownwards()
    {
        var page = ReadPdf.FirstPage(Japanese("90ms-RKSJ-V", "8C768EE6"));
        Assert.That(page.Glyphs.Select(g => (g.Direction, g.Marks)), Is.All.EqualTo((WritingDirection.Down, GlyphMarks.Vertical)));
        Assert.That(page.Glyphs[1].Origin.Y - page.Glyphs[0].Origin.Y, Is.EqualTo(10).Within(0.01));
    }

    [TestCase("1 beginbfchar <01> <8A08> endbfchar", "01", "計")]
    [TestCase("1 beginbfrange <01> <03> <3042> endbfrange", "0203", "ぃい")]
    [TestCase("1 beginbfrange <01> <02> [<0041> <00420043>] endbfrange", "0102", "ABC")]
    [TestCase("1 beginbfchar <01> <D842DFB7> endbfchar", "01", "𠮷")]
    [TestCase("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange", "01", "B")]
    [TestCase("1 beginbfchar <01> <F06C> endbfchar", "01", "●")]
    [TestCase("1 beginbfchar <01> <FB01> endbfchar", "01", "fi")]
    [TestCase("1 beginbfchar <01> <8FBBDB40DD00> endbfchar", "01", "辻")]
    [TestCase("1 beginbfchar <01> <0092> endbfchar", "01", "’")]
    public void Simple_ToUnicode_IsBelieved(string map, string codes, string text) =>
        Assert.That(TextOf(file => file.Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 7 0 R >>").AddStream(7, "", map),
            codes), Is.EqualTo(text));

    [TestCase("/Encoding /WinAnsiEncoding", "80A9", "€©")]
    [TestCase("/Encoding /MacRomanEncoding", "A9CA", "©\u00A0")]
    [TestCase("", "27A4", "’⁄")]
    [TestCase("/Encoding << /Differences [1 /Aacute /uni3042 /u20BB7 /f_i /A.alt /g12] >>", "010203040506", "Áあ𠮷fiA\uFFFD")]
    public void Simple_Encoding_IsDecoded(string encoding, string codes, string text) =>
        Assert.That(TextOf(file => file.Add(5, $"<< /Type /Font /Subtype /Type1 /BaseFont /X {encoding} >>"), codes), Is.EqualTo(text));

    [TestCase("Wingdings", "6CD8FCE0", "●➢✓→")]
    [TestCase("Symbol", "61B7", "α•")]
    [TestCase("ZapfDingbats", "346E", "✔■")]
    public void Simple_SymbolFont_HasOrdinaryCharacters(string font, string codes, string text) =>
        Assert.That(TextOf(file => file.Add(5, $"<< /Type /Font /Subtype /TrueType /BaseFont /{font} >>"), codes), Is.EqualTo(text));

    [Test]
    public void Type0_WithoutAnyUnicode_IsUnknown() =>
        Assert.That(TextOf(file => file
            .Add(5, "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] >>")
            .Add(7, "<< /Subtype /CIDFontType2 >>"), "00410042"), Is.EqualTo("\uFFFD\uFFFD"));

    [TestCase("ABCDEF+MS-Gothic,Bold", "MS-Gothic,Bold", true)]
    [TestCase("#82l#82r#83S#83V#83b#83N", "ＭＳゴシック", false)]
    [TestCase("HeiseiMin-W3", "HeiseiMin-W3", false)]
    public void Face_Name_IsReadable(string written, string name, bool isBold)
    {
        var face = ReadPdf.FirstPage(PdfBuilder.OnePage("BT /F1 10 Tf 9 9 Td (A) Tj ET")
            .Add(5, $"<< /Type /Font /Subtype /Type1 /BaseFont /{written} >>")).Glyphs.Single().Font;
        Assert.That((face.Name, face.IsBold), Is.EqualTo((name, isBold)));
    }

    private static string Show(string codes) => $"BT /F1 10 Tf 100 400 Td <{codes}> Tj ET";

    private static Func<PdfBuilder, PdfBuilder> Japanese(string map) => file => file
        .Add(5, $"<< /Type /Font /Subtype /Type0 /BaseFont /MS-Mincho /Encoding /{map} /DescendantFonts [7 0 R] >>")
        .Add(7, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MS-Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /"
            + "Supplement 2 >> >>");

    private static PdfBuilder Japanese(string map, string codes) => Japanese(map)(PdfBuilder.OnePage(Show(codes)));

    private static string TextOf(Func<PdfBuilder, PdfBuilder> font, string codes) =>
        ReadPdf.Text(ReadPdf.FirstPage(font(PdfBuilder.OnePage(Show(codes)))));
}
