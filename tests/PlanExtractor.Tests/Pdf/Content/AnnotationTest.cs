using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>A form as the look of an annotation on a page.</summary>
public sealed class AnnotationTest
{
    private const string Look = "/Type /XObject /Subtype /Form /BBox [0 0 50 10] /Resources << /Font << /F1 5 0 R >> >>";

    [TestCase("/AP << /N 6 0 R >>", "A")]
    [TestCase("/AP << /N << /On 6 0 R /Off 99 0 R >> >> /AS /On", "A")]
    [TestCase("/AP << /N << /On 6 0 R >> >> /AS /Off", "")]
    [TestCase("/AP << /N << /On 6 0 R >> >>", "")]
    [TestCase("/AP << /N 6 0 R >> /F 4", "A")]
    [TestCase("/AP << /N 6 0 R >> /F 2", "")]
    [TestCase("/AP << /N 6 0 R >> /F 32", "")]
    [TestCase("/AP << /D 6 0 R >>", "")]
    [TestCase("", "")]
    public void Appearance_OfWhatIsSeen_IsDrawn(string entries, string text) =>
        Assert.That(ReadPdf.Text(Page("", entries)), Is.EqualTo(text));

    [TestCase("")]
    [TestCase("9 0 0 -9 77 77 cm 0 0 1 1 re W n")]
    public void Appearance_Box_FillsTheRectangle(string content)
    {
        var glyph = Page(content, "/AP << /N 6 0 R >>").Glyphs.Single();
        Assert.That((glyph.Origin, glyph.Size), Is.EqualTo((new PagePoint(100, 600), 20)));
    }

    private static Page Page(string content, string entries) => ReadPdf.FirstPage(
        PdfBuilder.OnePage(content, $"/Annots [<< /Type /Annot /Subtype /Widget /Rect [100 200 200 220] {entries} >> null 99 0 R 5]")
            .AddStream(6, Look, "BT /F1 10 Tf (A) Tj ET"));
}
