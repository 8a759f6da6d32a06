using System.Text;
using FsCheck.Fluent;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Tests.Pdf.CMaps;

public class CMapParserTest
{
    private const string Mixed = """
        /WMode 1 def
        2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange
        2 begincidrange <20> <7e> 1 <8140> <817e> 633 endcidrange
        1 begincidchar <8145> 7 endcidchar
        """;

    [TestCase("41", 34)]
    [TestCase("8140", 633)]
    [TestCase("8145", 7)]
    [TestCase("8146", 639)]
    [TestCase("9040", 0)]
    public void Parse_CodesOfTwoLengths_SelectCharacters(string hex, int cid) => Assert.That(Cids(Parse(Mixed), hex), Is.EqualTo([cid]));

    [Test]
    public void Next_CodesOfTwoLengths_AreTakenApart() =>
        Assert.That(Cids(Parse(Mixed), "41 8140 42 8141"), Is.EqualTo([34, 633, 35, 634]));

    // A byte that begins no code is a code of the shortest length; a code that is cut off by the end as well.
    [TestCase("FF 41", new[] { 0, 34 })]
    [TestCase("41 81", new[] { 34, 0 })]
    public void Next_BytesOutside_AreSkipped(string hex, int[] cids) => Assert.That(Cids(Parse(Mixed), hex), Is.EqualTo(cids));

    [Test]
    public void Parse_WMode_IsVertical() => Assert.That(Parse(Mixed).IsVertical, Is.True);

    [Test]
    public void Parse_UseCMap_IsOutdoneByOwn()
    {
        var map = Parse("/90ms-RKSJ-V usecmap 1 begincidchar <82a0> 9 endcidchar");
        Assert.That(Cids(map, "82A0 82A2 8141"), Is.EqualTo([9, 845, 7887]));
        Assert.That(map.IsVertical, Is.True);
    }

    // <00000000> <FFFFFFFF> is four thousand million codes.
    [Test]
    [CancelAfter(5_000)]
    public void Parse_Bomb_CostsNothing() =>
        Assert.That(Cids(Parse("1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 begincidrange <00000000> <FFFFFFFF> 5 "
            + "endcidrange"), "00000002"), Is.EqualTo([7]));

    [TestCase("")]
    [TestCase("begincidrange <00> <ff> endcidrange")]
    [TestCase("1 begincidrange <00> (x) 5 endcidrange usecmap /No-Such-Map usecmap")]
    [TestCase("1 begincodespacerange <00> <ffff> endcodespacerange")]
    public void Parse_Damaged_SelectsNothing(string text) => Assert.That(Cids(Parse(text), "41 42").Sum(), Is.Zero);

    [Test]
    public void Next_AnyBytes_MovesOn() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (file, text) =>
        {
            foreach (var map in new[] { new CMapParser(PredefinedCMaps.Find)
                .Parse(file), Parse(Mixed), PredefinedCMaps.Find("UniJIS-UTF8-H")!, PredefinedCMaps.Find("EUC-V")!, CMap.IdentityVertical })
            {
                for (var at = 0; at < text.Length;)
                {
                    var before = at;
                    map.Cid(map.Next(text, ref at, out var code), code);
                    if (at <= before || at > text.Length)
                        return false;
                }
            }

            return true;
        }));

    private static CMap Parse(string text) => new CMapParser(PredefinedCMaps.Find).Parse(Encoding.Latin1.GetBytes(text));

    private static List<int> Cids(CMap map, string hex)
    {
        var text = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var cids = new List<int>();
        for (var at = 0; at < text.Length;)
            cids.Add(map.Cid(map.Next(text, ref at, out var code), code));
        return cids;
    }
}
