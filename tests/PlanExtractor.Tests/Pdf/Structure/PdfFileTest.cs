using System.Text;
using PlanExtractor.Pdf.Structure;

namespace PlanExtractor.Tests.Pdf.Structure;

/// <summary>Files as producers write them, and as disks and hostile people leave them.</summary>
public sealed class PdfFileTest
{
    private static readonly PdfBuilder Hello = PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td (Hello) Tj ET");

    [Test]
    public void Open_Table_HasItsPage() => AssertHello(Hello.Build());

    [Test]
    public void Open_ObjectStreams_HasItsPage() => AssertHello(Hello.BuildCompressed());

    [Test]
    public void Open_BytesBeforeTheHeader_HasItsPage() => AssertHello([.. "junk\n"u8, .. Hello.Build()]);

    [Test]
    public void Open_Update_LastDefinitionCounts()
    {
        var old = PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td (Older) Tj ET").Build();
        var start = Encoding.Latin1.GetString(old).LastIndexOf("xref\n0", StringComparison.Ordinal);
        const string content = "BT /F1 12 Tf 72 700 Td (Hello) Tj ET";
        var update = $"4 0 obj\n<< /Length {content.Length} >>\nstream\n{content}\nendstream\nendobj\n";
        var table = $"xref\n4 1\n{old.Length:0000000000} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev {start} >>"
            + $"\nstartxref\n{old.Length + update.Length}\n%%EOF\n";
        AssertHello([.. old, .. PdfBuilder.Bytes(update + table)]);
    }

    [TestCase("%PDF-1.7", "%P?F-1.7")]
    [TestCase("%PDF-1.7\n", "")]
    [TestCase("startxref", "startxxxx")]
    [TestCase("xref\n0", "xrxx\n0")]
    [TestCase("0000000009 00000 n", "0000000999 00000 n")]
    [TestCase("/Length 36", "/Length 99")]
    [TestCase("/Length 36", "/Length 4 0 R")]
    [TestCase("trailer", "trailxx")]
    [TestCase("\n3 0 obj", "\n3 0 \u0012bj")]
    [TestCase("/Kids [3 0 R]", "/Kids [9 0 R]")]
    public void Open_Damaged_IsRepaired(string whole, string damaged)
    {
        var text = Encoding.Latin1.GetString(Hello.Build());
        Assert.That(text, Does.Contain(whole));
        AssertHello(PdfBuilder.Bytes(text.Replace(whole, damaged, StringComparison.Ordinal)));
    }

    // One object leads to a repair, and another can be found by the table alone.
    [TestCase("0000000009 00000 n", "0000000999 00000 n")]
    [TestCase("00000 n \ntrailer", "00000 x \ntrailer")]
    public void Open_DamagedTwice_TableStillHelps(string whole, string damaged)
    {
        var text = Encoding.Latin1.GetString(Hello.Build());
        Assert.That(text, Does.Contain(whole));
        AssertHello(PdfBuilder.Bytes(text.Replace(whole, damaged, StringComparison.Ordinal)
            .Replace("\n3 0 obj", "\n3 0 o?j", StringComparison.Ordinal)));
    }

    [Test]
    public void Open_ObjectStreamsWithoutTable_IsRepaired()
    {
        var text = Encoding.Latin1.GetString(Hello.BuildCompressed());
        AssertHello(PdfBuilder.Bytes(text.Replace("startxref", "startxxxx", StringComparison.Ordinal)));
    }

    [Test]
    public void Open_CutOff_IsRepaired()
    {
        var file = Hello.Build();
        AssertHello(file[..^120]);
    }

    [TestCase("", "not-a-pdf")]
    [TestCase("hello", "not-a-pdf")]
    [TestCase("%PDF-1.7\n", "pdf-damaged")]
    public void Open_NoPages_SaysWhy(string text, string code) =>
        Assert.That(ReadPdf.Open(PdfBuilder.Bytes(text)).Problem!.Code, Is.EqualTo(code));

    [Test]
    public void Open_PrevCycle_Ends() => AssertHello(new PdfBuilder { Trailer = "/Prev 9" }.CopyOf(Hello).Build());

    [Test]
    public void Pages_KidsCycleAndNulls_PagesWhereTheyStand()
    {
        var file = PdfBuilder.OnePage("").Add(2, "<< /Type /Pages /Kids [2 0 R null 3 0 R 3 0 R 99 0 R] /Count 1000000000 >>").Build();
        Assert.That(ReadPdf.Open(file).Value!.PageCount, Is.EqualTo(2));
    }

    [Test]
    public void Pages_Resources_AreInherited()
    {
        var file = PdfBuilder.OnePage("BT /F1 12 Tf (Hello) Tj ET")
            .Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate 90 /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> >>")
            .Add(3, "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>");
        var page = ReadPdf.FirstPage(file);
        Assert.That((page.Width, page.Height, ReadPdf.Text(page)), Is.EqualTo((800, 600, "Hello")));
    }

    [Test]
    public void Decode_StreamLargerThanTheLimit_IsNotRead()
    {
        var zeros = PdfBuilder.Deflated(new byte[PdfFile.MostStreamBytes + 1]);
        var log = new PlanExtractor.Diagnostics.DiagnosticLog();
        var file = PdfBuilder.OnePage("").AddStream(4, "/Filter /FlateDecode", zeros).Build();
        var pages = new PlanExtractor.Pdf.PdfPageReader().Open(file, null, log).Value!.Pages.ToList();
        Assert.That(pages, Has.Count.EqualTo(1));
        Assert.That(log.Entries.Select(d => d.Code), Is.EqualTo(new[] { "page-unreadable" }));
    }

    [Test]
    public void Bookmarks_Outline_HasTitlesDepthsAndPages()
    {
        var file = PdfBuilder.OnePage("")
            .Add(1, "<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R /Names << /Dests << /Names [(p) [3 0 R /Fit]] >> >> >>")
            .Add(7, "<< /First 8 0 R >>")
            .Add(8, "<< /Title <FEFF8A08753B> /Dest [3 0 R /Fit] /First 9 0 R /Next 8 0 R >>")
            .Add(9, "<< /Title (b) /A << /S /GoTo /D (p) >> >>");
        var marks = ReadPdf.Open(file.Build()).Value!.Bookmarks;
        Assert.That(marks.Select(m => (m.Title, m.Depth, m.Page)), Is.EqualTo(new[] { ("計画", 1, (int?)1), ("b", 2, 1) }));
    }

    [Test]
    public void Producer_Info_IsDecoded() =>
        Assert.That(ReadPdf.Open(new PdfBuilder { Trailer = "/Info << /Producer (Town \\222s Office) >>" }.CopyOf(Hello)
            .Build()).Value!.Producer, Is.EqualTo("Town ™s Office"));

    private static void AssertHello(byte[] file)
    {
        var source = ReadPdf.Open(file);
        Assert.That(source.IsRead, source.Problem?.Message);
        Assert.That(source.Value!.Pages.Select(ReadPdf.Text), Is.EqualTo(new[] { "Hello" }));
    }
}
