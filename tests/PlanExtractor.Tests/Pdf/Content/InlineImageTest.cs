namespace PlanExtractor.Tests.Pdf.Content;

public sealed class InlineImageTest
{
    [TestCase("BI /W 4 /H 2 /BPC 8 /CS /G ID  EI (x)\nEI")]
    [TestCase("BI /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB ID  EI Q\n EI")]
    [TestCase("BI /W 16 /H 4 /IM true ID  EI Q  x\nEI")]
    [TestCase("BI /W 4 /H 4 /F /Fl ID x\u0080EI\u0081 EI\u0082\u0083 EI")]
    [TestCase("BI /W 4 /H 4 /F /A85 /L 12 ID  EI BT (x) Tj\nEI")]
    [TestCase("BI /W 99 /H 99 /F [/A85 /DCT] /DP << /K [1 2] >> ID abc~>\nEI")]
    public void Data_OfAnImage_IsSkipped(string image)
    {
        var page = ReadPdf.FirstPage($"{image} BT /F1 10 Tf 9 9 Td (A) Tj ET");
        Assert.That((ReadPdf.Text(page), page.Images.Count), Is.EqualTo(("A", 1)));
    }

    [TestCase("BI /W 99 /H 99 ID abc")]
    [TestCase("BI /W 4")]
    [TestCase("BI /W 1e9 /H 2000000000 /BPC 8 ID x EI")]
    public void Image_WithoutEnd_EndsThePage(string image) => Assert.That(ReadPdf.FirstPage(image).Glyphs, Is.Empty);
}
