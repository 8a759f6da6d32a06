using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class SymbolFontsTest
{
    [TestCase("Wingdings", 0x6C, "●")]
    [TestCase("Wingdings", 0x6E, "■")]
    [TestCase("Wingdings", 0x75, "◆")]
    [TestCase("Wingdings", 0xA7, "▪")]
    [TestCase("Wingdings", 0xD8, "➢")]
    [TestCase("Wingdings", 0xE0, "→")]
    [TestCase("Wingdings", 0xFC, "✓")]
    [TestCase("Wingdings", 0xFE, "☑")]
    [TestCase("Wingdings", 0xF06C, "●")]
    [TestCase("Wingdings-Regular", 0xF0FC, "✓")]
    [TestCase("Wingdings2", 0xF052, "☑")]
    [TestCase("Wingdings 2", 0xA3, "□")]
    [TestCase("Wingdings-2", 0x50, "✓")]
    [TestCase("Wingdings3", 0xF07D, "▶")]
    [TestCase("Webdings", 0x61, "✓")]
    [TestCase("Symbol", 0xF0B7, "•")]
    [TestCase("SymbolMT", 0xF0AE, "→")]
    [TestCase("MS-Mincho", 0xF0B7, "•")]
    [TestCase("MS-Mincho", 0xF06C, "●")]
    [TestCase("", 0xF0FC, "✓")]
    public void Text_SymbolOfFont_IsOrdinary(string font, int code, string text) =>
        Assert.That(SymbolFonts.Text(font, code), Is.EqualTo(text));

    [TestCase("MS-Mincho", 0x6C)]
    [TestCase("MS-Mincho", 0xF041)]
    [TestCase("Wingdings", 0x4EE4)]
    [TestCase("Wingdings", 0x10)]
    [TestCase("Wingdings2", 0xFF)]
    public void Text_Unknown_IsNull(string font, int code) => Assert.That(SymbolFonts.Text(font, code), Is.Null);

    [TestCase("\uF06C", "Wingdings", "●")]
    [TestCase("l", "Wingdings", "●")]
    [TestCase("l", "MS-Mincho", "l")]
    [TestCase("令", "Wingdings", "令")]
    [TestCase("ﬁ", "Times", "fi")]
    [TestCase("o\uFB03ce", "Times", "office")]
    [TestCase("\u0095", "Times", "•")]
    [TestCase("神\uFE00", "MS-Mincho", "神")]
    [TestCase("葛\U000E0100", "MS-Mincho", "葛")]
    [TestCase("\uF0B7\uF0B7", "Symbol", "••")]
    public void Usable_Text_IsMadeReady(string text, string font, string ready) =>
        Assert.That(GlyphText.Usable(text, new FontFace(font)), Is.EqualTo(ready));

    [TestCase("")]
    [TestCase("\0")]
    [TestCase("\u0007")]
    [TestCase("\t")]
    [TestCase("\uFFFD")]
    [TestCase("\uE000")]
    [TestCase("\uF041")]
    [TestCase("\uD842")]
    [TestCase("\uFFFF")]
    [TestCase("\U000F0000")]
    [TestCase("\0\0")]
    public void Usable_SaysNothing_IsNull(string text) => Assert.That(GlyphText.Usable(text, new FontFace("MS-Mincho")), Is.Null);
}
