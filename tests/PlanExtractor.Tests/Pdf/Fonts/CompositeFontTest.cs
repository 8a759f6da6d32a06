using FsCheck.Fluent;
using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class CompositeFontTest
{
    private const string Japanese = "/DescendantFonts [<< /CIDSystemInfo << /Ordering (Japan1) >> >>]";
    private const string Unordered =
        "/DescendantFonts [<< /CIDSystemInfo << /Ordering (Identity) >> /FontDescriptor << /FontFile2 /P >> >>]";

    [TestCase("/Encoding /90ms-RKSJ-H", "97DF 61 8E96 B1", "令a事ｱ")]
    [TestCase("/Encoding /90ms-RKSJ-V /DescendantFonts [<< >>]", "8141", "、")]
    [TestCase("/Encoding /UniJIS-UTF16-H", "4EE4 D842DFB7", "令𠮷")]
    [TestCase("/Encoding /UniJIS-UCS2-H", "4EE4 000A 0020", "令  ")]
    [TestCase("/Encoding /EUC-H", "CEE1", "令")]
    [TestCase("/Encoding /Identity-H " + Japanese, "04B0 1ECF", "一、")]
    [TestCase("/Encoding /Identity-V " + Japanese, "04B0 1ECF", "一、")]
    [TestCase("/Encoding /Identity-H /DescendantFonts [<< /CIDSystemInfo << /Ordering (GB1) >> >>]", "04B0", "\uFFFD")]
    [TestCase("/Encoding /GBK-EUC-H /DescendantFonts [<< /CIDSystemInfo << /Ordering (GB1) >> >>]", "B0A1", "\uFFFD")]
    [TestCase("/Encoding /UniGB-UCS2-H /DescendantFonts [<< /CIDSystemInfo << /Ordering (GB1) >> >>]", "4EE4", "令")]
    [TestCase("", "04B0 04", "\uFFFD ")]
    public void Next_WithoutToUnicode_IsKnownByCharacter(string font, string hex, string text) =>
        Assert.That(Text(font, hex, new Values()), Is.EqualTo(text));

    [Test]
    public void Next_ToUnicodeSaysControl_FallsBackToTheCharacter() =>
        Assert.That(Text($"/Encoding /Identity-H /ToUnicode /T {Japanese}", "0001 04B0",
            new Values().With("T", "beginbfchar <0001> <0009> <04B0> <58F1> endbfchar")), Is.EqualTo(" 壱"));

    [Test]
    public void Next_EmbeddedCMap_IsUsed() =>
        Assert.That(Text($"/Encoding /M {Japanese}", "01 02", new Values()
            .With("M", "begincodespacerange <00> <ff> endcodespacerange begincidrange <01> <02> 1200 endcidrange")), Is.EqualTo("一壱"));

    [Test]
    public void Next_EmbeddedCMapOnAnother_KnowsBoth() =>
        Assert.That(Text($"/Encoding /M {Japanese}", "82A0 01", new Values().With("M",
            "begincodespacerange <01> <01> endcodespacerange begincidchar <01> 1200 endcidchar",
            "<< /UseCMap /90ms-RKSJ-H >>")), Is.EqualTo("あ一"));

    // The map says of every glyph number that it is Unicode; the font is a subset with numbers of its own.
    [Test]
    public void Next_IdentityToUnicodeOfGlyphNumbers_IsNotBelieved()
    {
        var source = new Values().With("T", "beginbfrange <0000> <FFFF> <0000> endbfrange").With("P", FontFiles.TrueType((0x4EE4, 0x30)));
        Assert.That(Text($"/Encoding /Identity-H /ToUnicode /T {Unordered}", "0030 0041", source), Is.EqualTo("令\uFFFD"));
    }

    // The name of a map in place of a map to Unicode: right unless the embedded font knows better.
    [Test]
    public void Next_ToUnicodeIsNameIdentity_SaysCodesAreUnicode()
    {
        var source = new Values().With("P", FontFiles.TrueType((0x4EE4, 0x30)));
        Assert.That(Text("/Encoding /Identity-H /ToUnicode /Identity-H /DescendantFonts [<< >>]", "4EE4 0041", source), Is.EqualTo("令A"));
        Assert.That(Text($"/Encoding /Identity-H /ToUnicode /Identity-H {Unordered}", "0030", source), Is.EqualTo("令"));
    }

    // TCPDF and its kin: codes are Unicode, and a table leads to glyphs.
    [Test]
    public void Next_IdentityToUnicodeWithGlyphTable_IsBelieved()
    {
        var source = new Values().With("T", "beginbfrange <0000> <FFFF> <0000> endbfrange").With("P", FontFiles.TrueType((0x4EE4, 0x30)))
            .With("G", new byte[1000]);
        Assert.That(Text("/Encoding /Identity-H /ToUnicode /T /DescendantFonts [<< /CIDToGIDMap /G /FontDescriptor << /FontFile2 /P >> >>]",
            "4EE4", source), Is.EqualTo("令"));
    }

    // Half-width letters are right in such maps, as their high byte is 0.
    [Test]
    public void Next_ToUnicodeWithoutHighBytes_IsBelievedOfNarrowGlyphsOnly()
    {
        var lost = string.Concat(Enumerable.Range(0x500, 40).Select(c => $"<{c:X4}> <{0x60 + (c % 8):X2}> "));
        var source = new Values().With("T", $"beginbfchar <0011> <0030> {lost} endbfchar");
        Assert.That(Text("/Encoding /Identity-H /ToUnicode /T /DescendantFonts [<< /W [17 [500]] >>]", "0011 0501", source),
            Is.EqualTo("0\uFFFD"));
    }

    [TestCase("/CIDToGIDMap /Identity", "0007 0008", "令行")]
    [TestCase("/CIDToGIDMap /G", "0001 0002", "行\uFFFD")]
    public void Next_EmbeddedTrueType_IsTurnedAround(string map, string hex, string text)
    {
        var source = new Values().With("P", FontFiles.TrueType((0x4EE4, 7), (0x2F8F, 8), (0x884C, 8))).With("G", [0, 0, 0, 8]);
        Assert.That(Text($"/Encoding /Identity-H /DescendantFonts [<< /CIDSystemInfo << /Ordering (Identity) >> /FontDescriptor << /"
            + $"FontFile2 /P >> {map} >>]", hex, source), Is.EqualTo(text));
    }

    [Test]
    public void Next_Vertical_HasMetrics()
    {
        var glyph = Glyphs("/Encoding /Identity-V /DescendantFonts [<< /DW 500 /W2 [7 [-600 100 700]] >>]", "0006 0007", new Values());
        Assert.That(glyph.Select(g => (g.VerticalAdvance, g.VerticalOriginX, g.VerticalOriginY)),
            Is.EqualTo([(-1.0, 0.25, 0.88), (-0.6, 0.1, 0.7)]));
    }

    [TestCase("/Encoding /90ms-RKSJ-H", "20", true)]
    [TestCase("/Encoding /Identity-H", "0020", false)]
    public void Next_CodeOfOneByte_MayBeWordSpace(string font, string hex, bool isSpace) =>
        Assert.That(Glyphs(font, hex, new Values())[0].IsWordSpace, Is.EqualTo(isSpace));

    [Test]
    public void Next_AnyFontFile_NeverThrows()
    {
        byte[][] heads = [[], [0, 1, 0, 0, 0, 9], [.. "OTTO"u8, 0, 9], [.. "ttcf"u8], [1, 0, 4, 1], FontFiles.TrueType((0x4EE4, 7))[..60]];
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (file, text) =>
        {
            foreach (var head in heads)
            {
                var source = new Values().With("P", [.. head, .. file]).With("T", [.. text, .. file]);
                foreach (var key in new[] { "FontFile", "FontFile2", "FontFile3" })
                {
                    var descriptor = $"/FontDescriptor << /Flags 4 /{key} /P >>";
                    foreach (var font in new[] { $"/Subtype /TrueType {descriptor}", $"/Subtype /Type1 {descriptor}",
                        $"/Subtype /Type0 /Encoding /T /ToUnicode /T /DescendantFonts [<< {descriptor} /CIDToGIDMap /T >>]",
                        $"/Subtype /Type0 /DescendantFonts [<< {descriptor} >>]" })
                    {
                        var loaded = FontLoader.Load(Values.Dictionary($"<< {font} >>"), source);
                        for (var at = 0; at < text.Length;)
                            loaded.Next(text, ref at);
                    }
                }
            }
        }));
    }

    private static string Text(string font, string hex, Values source) => string.Concat(Glyphs(font, hex, source).Select(g => g.Text));

    private static List<FontGlyph> Glyphs(string font, string hex, Values source)
    {
        var loaded = FontLoader.Load(Values.Dictionary($"<< /Subtype /Type0 {font} >>"), source);
        var text = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var glyphs = new List<FontGlyph>();
        for (var at = 0; at < text.Length;)
            glyphs.Add(loaded.Next(text, ref at));
        return glyphs;
    }
}
