using System.Text;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Tests.Pdf.CMaps;

public class PredefinedCMapsTest
{
    private const string Sample = "令和７年度、戸籍の「届出」はｵﾝﾗｲﾝで10件。①ー〒";

    [TestCase("90ms-RKSJ-H", 932)]
    [TestCase("90ms-RKSJ-V", 932)]
    [TestCase("90msp-RKSJ-H", 932)]
    [TestCase("EUC-H", 51932)]
    [TestCase("EUC-V", 51932)]
    [TestCase("UniJIS-UCS2-H", 1201)]
    [TestCase("UniJIS-UCS2-HW-V", 1201)]
    [TestCase("UniJIS-UTF16-H", 1201)]
    [TestCase("UniJIS-UTF16-V", 1201)]
    [TestCase("UniJIS2004-UTF16-H", 1201)]
    [TestCase("UniJIS-UTF32-H", 12001)]
    [TestCase("UniJISX0213-UTF32-V", 12001)]
    [TestCase("UniJIS-UTF8-H", 65001)]
    [TestCase("UniJIS2004-UTF8-V", 65001)]
    public void Find_TextInTheEncoding_IsTheText(string name, int codePage)
    {
        var encoding = codePage == 12001 ? new UTF32Encoding(bigEndian: true, byteOrderMark: false)
            : codePage is 1201 or 65001 ? Encoding.GetEncoding(codePage) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var sample = codePage == 51932 ? Sample.Replace("①", "", StringComparison.Ordinal) : Sample;
        Assert.That(Text(name, encoding.GetBytes(sample)), Is.EqualTo(sample));
    }

    // 〔a rare kanji outside the BMP〕
    [TestCase("UniJIS-UTF16-H", "D842DFB7", "𠮷")]
    [TestCase("UniJIS-UTF8-H", "F0A0AEB7", "𠮷")]
    [TestCase("H", "3021", "亜")]
    [TestCase("V", "2122", "、")]
    [TestCase("Ext-RKSJ-H", "8740", "①")]
    [TestCase("Katakana", "31", "ｱ")]
    [TestCase("90pv-RKSJ-H", "82A0", "あ")]
    [TestCase("83pv-RKSJ-H", "889F", "亜")]
    [TestCase("Add-RKSJ-V", "889F", "亜")]
    public void Find_Code_IsCharacter(string name, string hex, string text) =>
        Assert.That(Text(name, Convert.FromHexString(hex)), Is.EqualTo(text));

    // The forms for 縦書き are characters of their own, with the same text.
    [TestCase("90ms-RKSJ-H", "90ms-RKSJ-V", 2, 0x8141u)]
    [TestCase("EUC-H", "EUC-V", 2, 0xA1A2u)]
    [TestCase("UniJIS-UCS2-H", "UniJIS-UCS2-V", 2, 0x3001u)]
    [TestCase("UniJIS-UTF16-H", "UniJIS-UTF16-V", 2, 0x30FCu)]
    [TestCase("UniJIS-UTF8-H", "UniJIS-UTF8-V", 3, 0xE38083u - 2)]
    public void Find_Vertical_SelectsOtherCharactersOfTheSameText(string horizontal, string vertical, int length, uint code)
    {
        var (h, v) = (PredefinedCMaps.Find(horizontal)!, PredefinedCMaps.Find(vertical)!);
        Assert.That((h.IsVertical, v.IsVertical), Is.EqualTo((false, true)));
        Assert.That(v.Cid(length, code), Is.Not.EqualTo(h.Cid(length, code)).And.GreaterThan(0));
        Assert.That(PredefinedCMaps.Japanese(v.Cid(length, code)), Is.EqualTo(PredefinedCMaps.Japanese(h.Cid(length, code))));
    }

    [Test]
    public void Find_EveryName_HasCharacters() =>
        Assert.That(PredefinedCMaps.Names.Where(n => PredefinedCMaps.Find(n) is not { Spaces.Count: > 0 }), Is.Empty);

    [TestCase("UniGB-UCS2-H")]
    [TestCase("")]
    public void Find_NotJapanese_IsNull(string name) => Assert.That(PredefinedCMaps.Find(name), Is.Null);

    [TestCase(0, null)]
    [TestCase(1, " ")]
    [TestCase(843, "あ")]
    [TestCase(1200, "一")]
    [TestCase(7887, "、")]
    [TestCase(8228, "０")]
    [TestCase(8580, "神")]
    [TestCase(-1, null)]
    [TestCase(23_060, null)]
    [TestCase(int.MaxValue, null)]
    public void Japanese_Cid_IsText(int cid, string? text) => Assert.That(PredefinedCMaps.Japanese(cid), Is.EqualTo(text));

    private static string Text(string name, byte[] text)
    {
        var map = PredefinedCMaps.Find(name)!;
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
            result.Append(PredefinedCMaps.Japanese(map.Cid(map.Next(text, ref at, out var code), code)));
        return result.ToString();
    }
}
