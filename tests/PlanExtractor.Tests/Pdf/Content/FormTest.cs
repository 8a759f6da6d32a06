using System.Diagnostics;
using System.Globalization;
using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf.Content;

public sealed class FormTest
{
    private const string WithFont = "/Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >>";

    [Test]
    public void Text_OutsideTheFormsBox_IsLeftOut()
    {
        var file = PdfBuilder.OnePage("/X Do").AddStream(6, "/Subtype /Form /BBox [0 0 50 50] /Resources << /Font << /F1 5 0 R >> >>",
            "BT /F1 10 Tf 9 9 Td (A) Tj 90 0 Td (B) Tj ET");
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage(file)), Is.EqualTo("A"));
    }

    [TestCase("q 9 0 0 9 0 0 cm")]
    [TestCase("Q Q Q")]
    [TestCase("0 0 1 1 re W n")]
    [TestCase("/OC /Nothing BDC BT")]
    [TestCase("0 0 m 9 9 l")]
    public void State_OfAForm_EndsWithIt(string content)
    {
        var file = PdfBuilder.OnePage("q 1 0 0 1 50 60 cm /X Do BT /F1 10 Tf (A) Tj ET Q").AddStream(6, WithFont, content);
        Assert.That(ReadPdf.FirstPage(file).Glyphs.Single().Origin, Is.EqualTo(new PagePoint(50, 740)));
    }

    [TestCase("/Subtype /Form /BBox [0 0 600 800]")]
    [TestCase("/Subtype /Form /BBox [0 0 600 800] /Resources << >>")]
    [TestCase("/Subtype /Form")]
    public void Names_ThatAFormLacks_AreItsCallers(string form)
    {
        var file = PdfBuilder.OnePage("/X Do").Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>")
            .AddStream(6, form, "BT /F1 10 Tf 9 9 Td (A) Tj ET");
        Assert.That(ReadPdf.FirstPage(file).Glyphs.Single().Font.Name, Is.EqualTo("Courier"));
    }

    [Test]
    public void Fan_OfForms_EndsSoonAndIsSaid()
    {
        // Ten forms, each drawing the next ten times: 10,000,000,000 letters.
        var file = PdfBuilder.OnePage("/X Do").AddStream(6, Fan(7), string.Concat(Enumerable.Repeat("/X Do ", 10)));
        for (var i = 7; i < 16; i++)
            file.AddStream(i, Fan(i + 1), string.Concat(Enumerable.Repeat("/X Do ", 10)));
        file.AddStream(16, WithFont, "BT /F1 10 Tf 9 9 Td (A) Tj ET");
        var (log, clock) = (new Diagnostics.DiagnosticLog(), Stopwatch.StartNew());
        var page = new PlanExtractor.Pdf.PdfPageReader().Open(file.Build(), null, log).Value!.Pages.Single();
        Assert.That(page.Glyphs, Is.Not.Empty);
        Assert.That(log.Entries.Select(d => d.Code), Is.EqualTo(new[] { "page-too-large" }));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void Form_ThatCannotBeDecoded_IsLeftOut()
    {
        var file = PdfBuilder.OnePage("/X Do BT /F1 10 Tf 9 9 Td (A) Tj ET").AddStream(6, "/Subtype /Form /Filter /NoSuchFilter", "x");
        Assert.That(ReadPdf.Text(ReadPdf.FirstPage(file)), Is.EqualTo("A"));
    }

    private static string Fan(int next) =>
        string.Create(CultureInfo.InvariantCulture, $"/Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {next} 0 R >> >>");
}
