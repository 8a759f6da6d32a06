namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>Two layers, 7 and 8; content under /L.</summary>
public sealed class OptionalContentTest
{
    [TestCase("/OFF [7 0 R]", "7 0 R", false)]
    [TestCase("/OFF [8 0 R]", "7 0 R", true)]
    [TestCase("/BaseState /OFF", "7 0 R", false)]
    [TestCase("/BaseState /OFF /ON [7 0 R]", "7 0 R", true)]
    [TestCase("/OFF [7 0 R]", "<< /Type /OCMD /OCGs [7 0 R 8 0 R] >>", true)]
    [TestCase("/OFF [7 0 R 8 0 R]", "<< /Type /OCMD /OCGs [7 0 R 8 0 R] >>", false)]
    [TestCase("/OFF [7 0 R]", "<< /Type /OCMD /OCGs [7 0 R 8 0 R] /P /AllOn >>", false)]
    [TestCase("/OFF [7 0 R]", "<< /Type /OCMD /OCGs 8 0 R /P /AnyOff >>", false)]
    [TestCase("/OFF [7 0 R]", "<< /Type /OCMD /OCGs 7 0 R /P /AllOff >>", true)]
    [TestCase("/OFF [7 0 R]", "<< /Type /OCMD /OCGs [] >>", true)]
    public void Content_OfALayer_IsSeenWhereItIsOn(string configuration, string layer, bool isSeen)
    {
        const string Show = "BT /F1 10 Tf 9 9 Td (A) Tj ET 0 0 9 9 re f BI /W 1 /H 1 /IM true ID x EI /X Do";
        var page = ReadPdf.FirstPage(PdfBuilder.OnePage($"/OC /L BDC /Span BMC {Show} EMC EMC")
            .Add(1, $"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R 8 0 R] /D << {configuration} >> >> >>")
            .Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /"
                + $"XObject << /X 6 0 R >> /Properties << /L {layer} >> >> >>")
            .AddStream(6, "/Subtype /Form", "0 0 9 9 re f")
            .Add(7, "<< /Type /OCG /Name (x) >>")
            .Add(8, "<< /Type /OCG /Name (y) >>"));
        Assert.That((page.Glyphs.Count, page.Paths.Count, page.Images.Count), Is.EqualTo(isSeen ? (1, 2, 1) : (0, 0, 0)));
    }
}
