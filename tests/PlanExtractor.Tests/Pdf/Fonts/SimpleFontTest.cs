using System.Text;
using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class SimpleFontTest
{
    [TestCase("/Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding", "A\u0093\u0080\u00E9", "A“€é")]
    [TestCase("/Subtype /TrueType /BaseFont /Arial /Encoding /MacRomanEncoding", "\u0080\u00D2", "Ä“")]
    [TestCase("/Subtype /Type1 /BaseFont /Helvetica", "'`\u00A1\u00AE", "’‘¡fi")]
    [TestCase("/Subtype /TrueType /BaseFont /Arial", "\u0093", "“")]
    [TestCase("/Subtype /Type1 /BaseFont /Symbol", "a\u00AE", "α→")]
    [TestCase("/Subtype /Type1 /BaseFont /ZapfDingbats", "4l\u0080", "✔●❨")]
    [TestCase("/Subtype /TrueType /BaseFont /Wingdings /Encoding /WinAnsiEncoding", "ln\u00D8", "●■➢")]
    [TestCase("/Subtype /Type1 /BaseFont /F /Encoding << /Differences [65 /B /uni4EE4 97 /g12] >>", "ABCa", "B令C\uFFFD")]
    [TestCase("/Subtype /Type1 /BaseFont /F /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >>", "\u0001\u0080", "fi€")]
    [TestCase("/Subtype /Type3 /Encoding << /Differences [65 /a1 /T /x7] >> /CharProcs << >>", "ABC", "✁T\uFFFD")]
    [TestCase("/Subtype /Type3 /Encoding << /Differences [1 /a101 /a12 /a300 /102] >> /CharProcs << >>", "\u0001\u0002\u0003\u0004",
        "e\uFFFD\uFFFDf")]
    [TestCase("/Subtype /Type1 /BaseFont /ABCDEF+CMSY10 /Encoding << /Differences [1 /angbracketleft /prime /a101] >>",
        "\u0001\u0002\u0003", "⟨′❡")]
    [TestCase("/Subtype /Type1", "A", "A")]
    [TestCase("", "A", "A")]
    public void Next_Codes_AreTextByEncoding(string font, string codes, string text) =>
        Assert.That(Text(font, codes, new Values()), Is.EqualTo(text));

    [Test]
    public void Next_ToUnicode_IsPreferred() =>
        Assert.That(Text("/Encoding /WinAnsiEncoding /ToUnicode /T", "ABC",
            new Values().With("T", "beginbfchar <41> <4EE4> <42> <FFFD> <43> <0007> endbfchar")), Is.EqualTo("令BC"));

    [Test]
    public void Next_UndecodableStreams_AreAsIfNotThere() =>
        Assert.That(Text("/ToUnicode /T /FontDescriptor << /FontFile /T /FontFile3 /T /FontFile2 /T >>", "A",
            new Values().With("T", Values.Undecodable)), Is.EqualTo("A"));

    [Test]
    public void Next_EncodingOfType1Program_IsReadInClear() =>
        Assert.That(
            Text("/Subtype /Type1 /FontDescriptor << /Flags 4 /FontFile /P >>", "\u0001A",
                new Values().With("P", "%!PS /Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 1 /fi put dup 65 /alpha "
                    + "put readonly def dup 66 /B put currentfile eexec dup 67 /C put")),
            Is.EqualTo("fiα"));

    // LibreOffice numbers the letters of a subset as they come; without ToUnicode they are lost.
    [Test]
    public void Next_NumberedLettersOfSymbolicSubset_AreUnknown()
    {
        const string Font =
            "/Subtype /TrueType /BaseFont /ABCDEF+Mincho /FirstChar 0 /Widths [0 1000 1000] /FontDescriptor << /Flags 4 /FontFile2 /P >>";
        Assert.That(Text(Font, "\u0001A", new Values().With("P", "")), Is.EqualTo("\uFFFD\uFFFD"));
    }

    [TestCase("/FirstChar 65 /Widths [500 600] /FontDescriptor << /MissingWidth 250 >>", 'B', 0.6)]
    [TestCase("/FirstChar 65 /Widths [500 600] /FontDescriptor << /MissingWidth 250 >>", 'C', 0.25)]
    [TestCase("/FirstChar -1 /Widths [500 600 700]", '\u0001', 0.7)]
    [TestCase("/FirstChar 1e300 /Widths [500]", 'A', 0)]
    [TestCase("/BaseFont /Helvetica", 'i', 0.222)]
    [TestCase("/BaseFont /Helvetica-Bold", 'i', 0.278)]
    [TestCase("/BaseFont /Times-BoldItalic", 'm', 0.778)]
    [TestCase("/BaseFont /TimesNewRomanPSMT", 'm', 0.778)]
    [TestCase("/BaseFont /Courier", 'i', 0.6)]
    [TestCase("/BaseFont /Helvetica /Encoding /WinAnsiEncoding", '\u00A0', 0.278)]
    [TestCase("/BaseFont /Symbol", 'a', 0.631)]
    [TestCase("/BaseFont /ZapfDingbats", 'l', 0.791)]
    [TestCase("/BaseFont /Arial /Encoding /WinAnsiEncoding", '\u00E9', 0.556)]
    [TestCase("/Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 65 /Widths [50]", 'A', 0.5)]
    public void Next_Width_IsGivenOrStandard(string font, char code, double width) =>
        Assert.That(Glyphs(font, code.ToString(), new Values())[0].Width, Is.EqualTo(width).Within(1e-9));

    [Test]
    public void Next_Space_IsWordSpace() =>
        Assert.That(Glyphs("", " A", new Values()).Select(g => g.IsWordSpace), Is.EqualTo([true, false]));

    [Test]
    public void Next_SameCode_IsTheSameObject() =>
        Assert.That(Glyphs("", "AA", new Values()).Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(1));

    [Test]
    public void Load_Type3_HasProcedures()
    {
        var font = FontLoader.Load(Values.Dictionary("<< /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /Encoding << /Differences "
            + "[65 /x] >> /CharProcs << /x 1 >> >>"), new Values());
        Assert.That((font.Type3!.Names[65], font.Type3.Procedures.Entries.Count, font.Matrix[0]), Is.EqualTo(("x", 1, 0.01)));
    }

    private static string Text(string font, string codes, Values source) => string.Concat(Glyphs(font, codes, source).Select(g => g.Text));

    private static List<FontGlyph> Glyphs(string font, string codes, Values source)
    {
        var loaded = FontLoader.Load(Values.Dictionary($"<< {font} >>"), source);
        var text = Encoding.Latin1.GetBytes(codes);
        var glyphs = new List<FontGlyph>();
        for (var at = 0; at < text.Length;)
            glyphs.Add(loaded.Next(text, ref at));
        return glyphs;
    }
}
