using System.Text;
using PlanExtractor.Pdf;
using PlanExtractor.Pdf.Filters;

namespace PlanExtractor.Tests.Pdf.Filters;

public sealed class FiltersTest
{
    private const int Limit = 1 << 20;

    [Test]
    public void Flate_Bytes_AreInflated() =>
        Assert.That(Flate.Decode(PdfBuilder.Deflated(PdfBuilder.Bytes("hello")), Limit), Is.EqualTo(PdfBuilder.Bytes("hello")));

    [Test]
    public void Flate_CutShort_KeepsTheBeginning()
    {
        var whole = Enumerable.Range(0, 20_000).Select(i => (byte)(i * i / 7)).ToArray();
        var deflated = PdfBuilder.Deflated(whole);
        var read = Flate.Decode(deflated.AsMemory(0, deflated.Length / 2), Limit);
        Assert.That(read, Has.Length.GreaterThan(100));
        Assert.That(read, Is.EqualTo(whole[..read.Length]));
    }

    // The damage lies in the same call as all that comes before it.
    [Test]
    public void Flate_DamagedNearItsEnd_KeepsWhatComesBefore()
    {
        var whole = Enumerable.Range(0, 9_000).Select(i => (byte)(i * i / 7)).ToArray();
        var deflated = PdfBuilder.Deflated(whole);
        deflated.AsSpan(deflated.Length - 60, 40).Fill(0xFF);
        var read = Flate.Decode(deflated, Limit);
        Assert.That(read, Has.Length.GreaterThan(2_000));
        Assert.That(read.AsSpan().CommonPrefixLength(whole), Is.GreaterThan(2_000));
    }

    [Test]
    public void Flate_WrongChecksum_IsIgnored()
    {
        var deflated = PdfBuilder.Deflated(PdfBuilder.Bytes("hello"));
        deflated[^1] ^= 0xFF;
        Assert.That(Flate.Decode(deflated, Limit), Is.EqualTo("hello"u8.ToArray()));
    }

    [Test]
    public void Flate_DamagedHeader_IsReadAsRaw()
    {
        var deflated = PdfBuilder.Deflated(PdfBuilder.Bytes("hello"));
        deflated[0] = deflated[1] = 0xFF;
        Assert.That(Flate.Decode(deflated, Limit), Is.EqualTo(PdfBuilder.Bytes("hello")));
    }

    [Test]
    public void Flate_OverTheLimit_IsRefused() =>
        Assert.That(() => Flate.Decode(PdfBuilder.Deflated(new byte[Limit + 1]), Limit), Throws.TypeOf<PdfException>());

    // The example of ISO 32000-1, 7.4.4.2: 45 45 45 45 45 65 45 45 45 66
    [Test]
    public void Lzw_ExampleOfTheStandard_IsExpanded() =>
        Assert.That(Lzw.Decode([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], early: true, Limit),
            Is.EqualTo("-----A---B"u8.ToArray()));

    [TestCase("9jqo^BlbD-BleB1DJ+*+F(f,q~>", "Man is distinguished")]
    [TestCase("z~>", "\0\0\0\0")]
    [TestCase("87cURDZ~>", "Hello")]
    public void Ascii85_Text_IsDecoded(string text, string bytes) =>
        Assert.That(Encoding.Latin1.GetString(AsciiFilters.Ascii85(PdfBuilder.Bytes(text), Limit)), Is.EqualTo(bytes));

    [TestCase("48 65 6C6c6F>", "Hello")]
    [TestCase("4", "@")]
    public void Hexadecimal_Text_IsDecoded(string text, string bytes) =>
        Assert.That(Encoding.Latin1.GetString(AsciiFilters.Hexadecimal(PdfBuilder.Bytes(text))), Is.EqualTo(bytes));

    [Test]
    public void RunLength_Runs_AreExpanded() =>
        Assert.That(RunLength.Decode([2, 1, 2, 3, 254, 9, 128, 7], Limit), Is.EqualTo(new byte[] { 1, 2, 3, 9, 9, 9 }));

    [Test]
    public void Predictor_PngRows_AreUndone()
    {
        // None, Sub, Up, Average, Paeth over three columns.
        byte[] rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
        Assert.That(Predictor.Undo(rows, isPng: true, 1, 8, 3), Is.EqualTo(new byte[] { 1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5 }));
    }

    [Test]
    public void Predictor_Tiff_IsUndone() =>
        Assert.That(Predictor.Undo([1, 1, 1, 5, 1, 1], isPng: false, 1, 8, 3), Is.EqualTo(new byte[] { 1, 2, 3, 5, 6, 7 }));

    [Test]
    public void Predictor_AbsurdRows_AreRefused() =>
        Assert.That(() => Predictor.Undo([1], isPng: true, 1 << 20, 32, 1 << 20), Throws.TypeOf<PdfException>());
}
