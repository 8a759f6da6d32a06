using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Tests.Pdf.Fonts;

public class CffFontTest
{
    // Charset: glyphs 1 to 3 are A (SID 34), uni4EE4 (SID 391) and filledbox (SID 392); encoding: codes 7, 8 and 9.
    private static readonly byte[] Named = Cff([], [0, .. FontFiles.U16(34), .. FontFiles.U16(391), .. FontFiles.U16(392)], [0, 3, 7, 8, 9],
        "uni4EE4", "filledbox");

    // Registry, Ordering and Supplement; glyphs 1 to 3 are the CIDs 1200 to 1202.
    private static readonly byte[] Japanese =
        Cff([.. Number(391), .. Number(392), .. Number(6), 12, 30], [2, .. FontFiles.U16(1200), .. FontFiles.U16(2)], [0, 0], "Adobe",
            "Japan1");

    [Test]
    public void Text_GlyphsByName_AreKnown() =>
        Assert.That(Enumerable.Range(0, 5).Select(CffFont.Open(Named)!.Text), Is.EqualTo([null, "A", "令", "■", null]));

    [Test]
    public void Encoding_CodesOfItsOwn_AreKnown() =>
        Assert.That(CffFont.Open(Named)!.Encoding()!.Skip(6).Take(5), Is.EqualTo([null, "A", "令", "■", null]));

    // Every CFF font knows 391 names by number; ff, a ligature, is one of the expert ones.
    [Test]
    public void Text_ExpertName_IsKnown()
    {
        var font = CffFont.Open(Cff([], [0, .. FontFiles.U16(266), .. FontFiles.U16(390), .. FontFiles.U16(391)], [0, 1, 11], "uni4EE4"))!;
        Assert.That((font.Text(1), font.Text(2), font.Text(3)), Is.EqualTo(("ﬀ", (string?)null, "令")));
    }

    [Test]
    public void GlyphOf_CidKeyed_IsFound()
    {
        var font = CffFont.Open(Japanese)!;
        Assert.That((font.IsCidKeyed, font.IsJapanese, font.GlyphOf(1201), font.GlyphOf(5), font.Text(1)),
            Is.EqualTo((true, true, (int?)2, (int?)null, (string?)null)));
    }

    // The PDF does not say that the CIDs are those of Adobe-Japan1; the font does.
    [Test]
    public void Load_CidKeyedFontOfJapan1_IsKnownByCid()
    {
        var font = FontLoader.Load(
            Values.Dictionary("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /FontDescriptor << /FontFile3 /P >> >>] >>"),
            new Values().With("P", Japanese));
        var at = 0;
        Assert.That(font.Next([0x04, 0xB0], ref at).Text, Is.EqualTo("一"));
    }

    [Test]
    public void Open_CutOffAnywhere_IsNullOrKnowsLess() =>
        Assert.That(Enumerable.Range(0, Named.Length).Select(length => CffFont.Open(Named[..length])?.Text(2)), Is.All.AnyOf(null, "令"));

    // Header, names, top dictionary, strings, subroutines; then charset, encoding and four glyphs without outlines.
    private static byte[] Cff(byte[] ros, byte[] charset, byte[] encoding, params string[] strings)
    {
        byte[] header = [1, 0, 4, 1, .. Index([70])];
        byte[] rest = [.. Index([.. strings.Select(s => s.Select(c => (byte)c).ToArray())]), 0, 0];
        var top = header.Length + Index(Top(ros, 0, 0, 0)).Length + rest.Length;
        return
        [
            .. header, .. Index(Top(ros, top, top + charset.Length, top + charset.Length + encoding.Length)), .. rest,
            .. charset, .. encoding, .. Index([14], [14], [14], [14]),
        ];
    }

    private static byte[] Top(byte[] ros, int charset, int encoding, int glyphs) =>
        [.. ros, .. Number(charset), 15, .. Number(encoding), 16, .. Number(glyphs), 17];

    private static byte[] Number(int value) => [29, .. FontFiles.U32(value)];

    private static byte[] Index(params byte[][] items)
    {
        var (offsets, at) = (new List<byte> { 1 }, 1);
        foreach (var item in items)
            offsets.Add((byte)(at += item.Length));
        return [.. FontFiles.U16(items.Length), 1, .. offsets, .. items.SelectMany(i => i)];
    }
}
