using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class GlyphNamesTest
{
    [TestCase("A", "A")]
    [TestCase("space", " ")]
    [TestCase("quoteright", "’")]
    [TestCase("Aacute", "Á")]
    [TestCase("Euro", "€")]
    [TestCase("alpha", "α")]
    [TestCase("afii10017", "А")]
    [TestCase("arrowright", "→")]
    [TestCase("filledbox", "■")]
    [TestCase("a73", "■")]
    [TestCase("a19", "✓")]
    [TestCase("a120", "①")]
    [TestCase("copyrightsans", "©")]
    [TestCase("uni4EE4", "令")]
    [TestCase("uni4EE4548C", "令和")]
    [TestCase("u20BB7", "𠮷")]
    [TestCase("u4EE4", "令")]
    [TestCase("a.sc", "a")]
    [TestCase("uni4EE4.vert", "令")]
    [TestCase("f_f_i", "ffi")]
    [TestCase("fl", "ﬂ")]
    public void Text_Name_IsCharacter(string name, string text) => Assert.That(GlyphNames.Text(name), Is.EqualTo(text));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(".notdef")]
    [TestCase("g37")]
    [TestCase("cid1234")]
    [TestCase("uniD800")]
    [TestCase("uni4E")]
    [TestCase("u110000")]
    [TestCase("u12345678")]
    [TestCase("f_nosuchname")]
    [TestCase("union4EE4")]
    public void Text_SaysNothing_IsNull(string? name) => Assert.That(GlyphNames.Text(name), Is.Null);
}
