using System.Text;
using FsCheck.Fluent;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Tests.Pdf.CMaps;

public class ToUnicodeMapTest
{
    [TestCase("beginbfchar <0003> <4EE4> endbfchar", 3u, "令")]
    [TestCase("beginbfchar <03> <20> endbfchar", 3u, " ")]
    [TestCase("beginbfchar <03> <4EE40F3>9> <8ACB> <05> <548C> endbfchar", 5u, "和")]
    [TestCase("beginbfchar <03> <20> <8140> <548C> endbfchar", 0x8140u, "和")]
    [TestCase("beginbfchar <0003> <D842DFB7> endbfchar", 3u, "𠮷")]
    [TestCase("beginbfchar <0003> <00660069> endbfchar", 3u, "fi")]
    [TestCase("beginbfchar <0003> <4EE4> <0004> <548C> endbfchar", 4u, "和")]
    [TestCase("beginbfrange <0010> <0019> <0030> endbfrange", 0x15u, "5")]
    [TestCase("beginbfrange <0010> <0012> [<0041> <0042> <00430044>] endbfrange", 0x12u, "CD")]
    [TestCase("beginbfrange <0010> <0019> <D842DFB7> endbfrange", 0x11u, "𠮸")]
    [TestCase("beginbfrange <0010> <0019> <00660069> endbfrange", 0x12u, "fk")]
    [TestCase("beginbfrange <0000> <FFFF> <0000> endbfrange", 0x4EE4u, "令")]
    public void Find_Code_IsText(string text, uint code, string expected) => Assert.That(Parse(text).Find(code), Is.EqualTo(expected));

    // What is written later counts, be it a code or a range.
    [Test]
    public void Find_CodeInRange_TheLaterCounts()
    {
        Assert.That(Parse("beginbfrange <00> <ff> <0000> endbfrange beginbfchar <41> <0042> endbfchar").Find(0x41), Is.EqualTo("B"));
        Assert.That(Parse("beginbfchar <41> <0042> endbfchar beginbfrange <00> <ff> <0000> endbfrange").Find(0x41), Is.EqualTo("A"));
    }

    [TestCase("beginbfchar <0003> <> endbfchar", 3u)]
    [TestCase("beginbfrange <0010> <0005> <0030> endbfrange", 0x10u)]
    [TestCase("beginbfrange <0010> <0019> [<0041>] endbfrange", 0x11u)]
    [TestCase("beginbfrange <0000> <FFFF> <FFF0> endbfrange", 0x20u)]
    [TestCase("beginbfrange <0000> <FFFF> <D7FF> endbfrange", 1u)]
    [TestCase("beginbfchar 3 /x endbfchar beginbfrange", 3u)]
    [TestCase("", 0u)]
    public void Find_Nothing_IsNull(string text, uint code) => Assert.That(Parse(text).Find(code), Is.Null);

    [Test]
    [CancelAfter(10_000)]
    public void Find_Bomb_CostsNothing()
    {
        var ranges = string.Concat(Enumerable.Repeat("<00000000> <FFFFFFFF> <0041> ", 30_000));
        Assert.That(Parse($"beginbfrange {ranges} endbfrange").Find(1), Is.EqualTo("B"));
    }

    [Test]
    public void Parse_AnyBytes_NeverThrows() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<uint>(), (bytes, code) =>
            ToUnicodeMap.Parse([.. "beginbfrange <00> <ff> <"u8, .. bytes, .. "> endbfrange beginbfchar <"u8, .. bytes, .. "endbfchar"u8])
                .Find(code) is null or { Length: > 0 }));

    private static ToUnicodeMap Parse(string text) => ToUnicodeMap.Parse(Encoding.Latin1.GetBytes(text));
}
