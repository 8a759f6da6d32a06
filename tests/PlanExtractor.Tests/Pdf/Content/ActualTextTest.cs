namespace PlanExtractor.Tests.Pdf.Content;

public sealed class ActualTextTest
{
    [TestCase("<FEFF65B05E74>", "(xy) Tj", "新|年")]
    [TestCase("<FEFF65B0>", "(x) Tj", "新")]
    [TestCase("<EFBBBFE696B0>", "(x) Tj", "新")]
    [TestCase("(\\251)", "(x) Tj", "©")]
    [TestCase("<FEFFD842DFB7>", "(x) Tj", "𠮷")]
    [TestCase("<FEFF65B05E74>", "(x) Tj", "新年")]
    [TestCase("<FEFF65B0>", "(xyz) Tj", "新")]
    [TestCase("<FEFF65B000205E74>", "(xy) Tj", "新|年")]
    [TestCase("<FEFF65B05E74>", "(x y) Tj", "新| |年")]
    [TestCase("()", "(x) Tj", "x")]
    [TestCase("null", "(x) Tj", "x")]
    public void Text_OfMarkedContent_StandsForItsGlyphs(string text, string show, string glyphs)
    {
        var page = ReadPdf.FirstPage($"BT /F1 10 Tf 9 9 Td /Span << /ActualText {text} >> BDC {show} EMC (z) Tj ET");
        Assert.That(string.Join('|', page.Glyphs.Select(g => g.Text)), Is.EqualTo(glyphs + "|z"));
    }

    [Test]
    public void Text_ForMoreGlyphs_HasTheBoxOfAll()
    {
        var page = ReadPdf.FirstPage("BT /F1 10 Tf 100 700 Td /Span << /ActualText (-) >> BDC (AA) Tj EMC ET");
        Assert.That((page.Glyphs.Single().Box.Left, Math.Round(page.Glyphs.Single().Box.Right, 2)), Is.EqualTo((100, 113.34)));
    }

    [Test]
    public void Text_Nested_OuterWins()
    {
        var page =
            ReadPdf.FirstPage("BT /F1 10 Tf 9 9 Td /Span << /ActualText (ab) >> BDC /Span << /ActualText (c) >> BDC (xy) Tj EMC EMC ET");
        Assert.That(ReadPdf.Text(page), Is.EqualTo("ab"));
    }

    [Test]
    public void Artifact_IsKept() =>
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage("BT /F1 10 Tf 9 9 Td /Artifact BMC (x) Tj EMC ET")), Is.EqualTo("x"));
}
