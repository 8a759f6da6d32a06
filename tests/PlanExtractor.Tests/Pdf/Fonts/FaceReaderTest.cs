using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class FaceReaderTest
{
    [TestCase("/ABCDEF+MS-Gothic", "MS-Gothic")]
    [TestCase("/ABCDE+MS-Gothic", "ABCDE+MS-Gothic")]
    [TestCase("/#82l#82r#83S#83V#83b#83N", "ＭＳゴシック")]
    [TestCase("/ABCDEF+#82l#82r#96#BE#92#A9,Bold", "ＭＳ明朝,Bold")]
    [TestCase("/#EF#BC#AD#EF#BC#B3#E6#98#8E#E6#9C#9D", "ＭＳ明朝")]
    [TestCase("(x)", "")]
    public void Face_BaseFont_IsNameWithoutPrefix(string written, string name) =>
        Assert.That(Face($"/BaseFont {written}", null).Name, Is.EqualTo(name));

    [TestCase("/Arial-BoldMT", "", true)]
    [TestCase("/HiraKakuPro-W6", "", true)]
    [TestCase("/FutoGoB101Pro-Bold", "", true)]
    [TestCase("/MS-Gothic", "/FontWeight 700", true)]
    [TestCase("/MS-Gothic", "/Flags 262148", true)]
    [TestCase("/MS-Gothic", "/StemV 172", true)]
    [TestCase("/MS-Gothic", "/StemV 149", false)]
    [TestCase("/MS-Gothic", "/StemV 1000", false)]
    [TestCase("/HiraKakuPro-W3", "/FontWeight 400 /Flags 4", false)]
    public void Face_NameOrDescriptor_SaysBold(string name, string descriptor, bool isBold) =>
        Assert.That(Face($"/BaseFont {name}", descriptor).IsBold, Is.EqualTo(isBold));

    [TestCase("/Arial-ItalicMT", "", true)]
    [TestCase("/Arial", "/Flags 64", true)]
    [TestCase("/Arial", "/Flags 32", false)]
    public void Face_NameOrFlags_SaysItalic(string name, string descriptor, bool isItalic) =>
        Assert.That(Face($"/BaseFont {name}", descriptor).IsItalic, Is.EqualTo(isItalic));

    [TestCase("/Ascent 859 /Descent -140", 0.859, -0.14)]
    [TestCase("/Ascent 859 /Descent 140", 0.859, -0.14)]
    [TestCase("/Ascent 0 /Descent 0", 0.88, -0.12)]
    [TestCase("/Ascent 32767 /Descent -32767", 0.88, -0.12)]
    [TestCase("", 0.88, -0.12)]
    public void Extent_Descriptor_IsHeldToSense(string descriptor, double ascent, double descent)
    {
        var reader = new FaceReader(PdfDictionary.Empty, Values.Dictionary($"<< {descriptor} >>"), new Values());
        Assert.That((reader.Ascent(), reader.Descent()), Is.EqualTo((ascent, descent)));
    }

    private static FontFace Face(string font, string? descriptor) =>
        new FaceReader(Values.Dictionary($"<< {font} >>"), descriptor is null ? null : Values.Dictionary($"<< {descriptor} >>"),
            new Values()).Face();
}
