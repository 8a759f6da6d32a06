using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class TrueTypeFontTest
{
    private static readonly byte[] Format6 = [.. FontFiles.U16(6), .. FontFiles.U16(14), 0, 0, .. FontFiles.U16(0x4EE4),
        .. FontFiles.U16(2), .. FontFiles.U16(7), .. FontFiles.U16(8)];

    private static readonly byte[] Format12 =
        [.. FontFiles.U16(12), 0, 0, .. FontFiles.U32(28), 0, 0, 0, 0, .. FontFiles.U32(1), .. FontFiles.U32(0x20BB7),
            .. FontFiles.U32(0x20BB8), .. FontFiles.U32(7)];

    [Test]
    public void Text_Format4_IsTurnedAround() =>
        Assert.That(Text(FontFiles.TrueType((0x4EE4, 7), (0x548C, 9)), 7, 8, 9), Is.EqualTo(["令", null, "和"]));

    [Test]
    public void Text_Format6_IsTurnedAround() =>
        Assert.That(Text(FontFiles.File(Format6, 0, 3), 7, 8, 9), Is.EqualTo(["令", "\u4EE5", null]));

    [Test]
    public void Text_Format12_IsTurnedAround() => Assert.That(Text(FontFiles.File(Format12, 3, 10), 7, 8), Is.EqualTo(["𠮷", "𠮸"]));

    // Radicals and compatibility forms share glyphs with ordinary kanji.
    [Test]
    public void Text_SeveralCharacters_TheOrdinaryOneIsTaken() =>
        Assert.That(Text(FontFiles.TrueType((0x2F8F, 1), (0x884C, 1), (0x20, 2), (0xA0, 2), (0x795E, 3), (0xFA19, 3), (0xE000, 4),
            (0x2EA0, 4)), 1, 2, 3, 4), Is.EqualTo(["行", " ", "神", "⺠"]));

    [Test]
    public void GlyphOfSymbol_PrivateCode_IsFoundByItsLowByte()
    {
        var symbols = FontFiles.TrueType((0xF06C, 5));
        symbols[12 + 16 + 7] = 0; // (3, 1) → (3, 0)
        var font = TrueTypeFont.Open(symbols)!;
        Assert.That((font.GlyphOfSymbol(0x6C), font.Text(5)), Is.EqualTo(((int?)5, "\uF06C")));
    }

    // A group of format 12 that claims all codes, and one that goes backwards.
    [TestCase(0, int.MaxValue)]
    [TestCase(5, 1)]
    [CancelAfter(5_000)]
    public void Open_AbsurdGroups_IsBounded(int first, int last)
    {
        byte[] table = [.. FontFiles.U16(12), 0, 0, .. FontFiles.U32(28), 0, 0, 0, 0, .. FontFiles.U32(-1), .. FontFiles.U32(first),
            .. FontFiles.U32(last), .. FontFiles.U32(7)];
        Assert.That(TrueTypeFont.Open(FontFiles.File(table, 3, 10)), Is.Not.Null);
    }

    private static string?[] Text(byte[] file, params int[] glyphs) => [.. glyphs.Select(TrueTypeFont.Open(file)!.Text)];
}
