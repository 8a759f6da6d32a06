using System.Globalization;
using System.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Layout.Geometric;
using PlanExtractor.Tests.Cli;
using PlanExtractor.Tests.Pdf;

namespace PlanExtractor.Tests.Robustness;

/// <summary>Whatever a PDF holds: pages or one clear error, soon, within the memory, and never a crash.</summary>
[TestFixture]
[Category("Slow")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HostilePdfTest : IDisposable
{
    private const int MostMebibytes = 512;
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Hello) Tj ET";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("nested arrays", () => Page(Hello).Add(7, new string('[', 100_000))
            .Add(3, $"<< /Type /Page /Parent 2 0 R /A {new string('[', 100_000)}{new string(']', 100_000)} /Contents 4 0 R >>").Build());
        yield return Case("nested dictionaries", () => Page(Hello)
            .Add(3, $"<< /Type /Page /Parent 2 0 R {Repeat("/A <<", 100_000)}{Repeat(">>", 100_000)} /Contents 4 0 R >>").Build());
        yield return Case("chain of lengths", () => Many(7, 50_000, i => $"<< /Length {i + 1} 0 R >>\nstream\nx\nendstream").Build());
        yield return Case("wrong lengths without ends", () => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Many(7, 50_000,
            _ => "<< /Type /Page /Length 99999999 >>\nstream\nx").Build()).Replace("endobj", "", StringComparison.Ordinal)));
        yield return Case("references in a circle", () => Page(Hello).Add(2, "3 0 R").Add(3, "2 0 R").Build());
        yield return Case("two gigabytes of zeros", () => Page("").AddStream(4, "/Filter /FlateDecode", Zeros()).Build());
        yield return Case("a thousand bombs", () => Page("").AddStream(4, "/Filter /FlateDecode", Zeros()[..200_000])
            .Add(3, $"<< /Type /Page /Parent 2 0 R /Contents [{Repeat("4 0 R ", 1000)}] >>").Build());
        yield return Case("bomb as ToUnicode", () => Page(Hello).Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 7 0 R >>")
            .AddStream(7, "/Filter /FlateDecode", Zeros()).Build());
        yield return Case("absurd object stream",
            () => Page(Hello).AddStream(7, "/Type /ObjStm /N 1000000000 /First 2000000000", "1 0 2 0").Build());
        yield return Case("absurd predictor", () => Page("").AddStream(4,
            "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 99 >>",
            PdfBuilder.Deflated("x"u8.ToArray())).Build());
        yield return Case("absurd widths", () => Page(Hello)
            .Add(5, "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] >>")
            .Add(7, "<< /Subtype /CIDFontType2 /W [0 1000000000 500 0 1000000000 7] >>").Build());
        yield return Case("forms that fan out", Fan);
        yield return Case("many saved states", () => Page(Repeat("q ", 5_000_000)).Build());
        yield return Case("many glyphs", () => Page($"BT /F1 1 Tf ({new string('x', 5_000_000)}) Tj ET").Build());
        yield return Case("many lines", () => Page(Repeat("0 0 m 9 9 l S\n", 500_000)).Build());
        yield return Case("many rectangles",
            () => Page(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i % 590} {i / 100} 3 3 re f\n"))).Build());
        yield return Case("dense lattice", () => Page(string.Concat(Enumerable.Range(0, 150)
            .Select(i => $"0 {4 * i} m 600 {4 * i} l S {4 * i} 0 m {4 * i} 800 l S\n"))).Build());
        yield return Case("open strings", () => Page(new string('(', 2_000_000)).Build());
        yield return Case("open hexadecimal strings", () => Page(new string('<', 2_000_000)).Build());
        yield return Case("open marked content", () => Page(Repeat("/Span << /ActualText (abc) >> BDC ", 200_000)).Build());
        yield return Case("announced objects",
            () => "%PDF-1.4\nxref\n0 100000000\ntrailer\n<< /Size 100000000 >>\nstartxref\n9\n%%EOF"u8.ToArray());
        yield return Case("objects without end", () => Encoding.Latin1.GetBytes("%PDF-1.4\n" + Repeat("1 0 obj ", 500_000)));
    }

    [TestCaseSource(nameof(Files))]
    public void Extract_HostilePdf_EndsSoonWithPagesOrAnError(Func<byte[]> file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = _folder.At("plan.pdf");
        File.WriteAllBytes(path, file());

        var run = MeasuredRun.Of(Patience, "extract", path, "--stdout");

        Assert.That(run.Code, Is.AnyOf(0, 1, 2), run.Error);
        Assert.That(run.Error, Does.Not.Contain("bug in this program"));
        Assert.That(run.Took, Is.LessThan(Longest));
        if (run.PeakMebibytes is { } peak)
            Assert.That(peak, Is.LessThanOrEqualTo(MostMebibytes));
    }

    // Bytes changed, zeroed, deleted or cut off by a fixed sequence: neither the reader nor the layout may throw, nor take long.
    [Test]
    public void Read_DamagedFiles_NeverThrows([Range(0, 7)] int kind)
    {
        var file = kind % 2 == 0
            ? Page(Hello).Build()
            : File.ReadAllBytes(Path.Combine(Repository.Root, "corpus", "midorino", "source.pdf"));
        var random = new Random(kind + 1);
        var read = 0;
        for (var i = 0; i < (kind % 2 == 0 ? 400 : 25); i++)
        {
            var source = ReadPdf.Open(Damaged(file, random, kind / 2));
            Assert.That(source.IsRead || source.Problem!.Message.Length > 0);
            read += source.IsRead ? GeometricLayout.Blocks(source.Value!, Text.Words, new DiagnosticLog()).Blocks.Count : 0;
        }

        // A compressed file that is cut off has lost its list of pages, which stands at its end.
        if (kind != 7)
            Assert.That(read, Is.GreaterThan(0), "none of the files could be read any more");
    }

    private static byte[] Damaged(byte[] file, Random random, int how)
    {
        var copy = (byte[])file.Clone();
        var (at, length) = (random.Next(20, copy.Length), random.Next(1, Math.Max(2, copy.Length / 50)));
        length = Math.Min(length, copy.Length - at);
        switch (how)
        {
            case 0:
                for (var i = 0; i < 8; i++)
                    copy[random.Next(20, copy.Length)] = (byte)random.Next(256);
                return copy;
            case 1:
                Array.Clear(copy, at, length);
                return copy;
            case 2:
                return [.. copy[..at], .. copy[(at + length)..]];
            default:
                return copy[..Math.Max(at, copy.Length / 2)];
        }
    }

    private static TestCaseData Case(string name, Func<byte[]> file) => new TestCaseData(file).SetArgDisplayNames(name);

    private static PdfBuilder Page(string content) => PdfBuilder.OnePage(content);

    private static PdfBuilder Many(int from, int count, Func<int, string> value)
    {
        var file = Page(Hello);
        for (var i = from; i < from + count; i++)
            file.Add(i, value(i));
        return file;
    }

    private static byte[] Fan()
    {
        var file = Page(Repeat("/X Do ", 10));
        for (var i = 6; i < 18; i++)
            file.AddStream(i, string.Create(CultureInfo.InvariantCulture,
                $"/Subtype /Form /BBox [0 0 999 999] /Resources << /Font << /F1 5 0 R >> /XObject << /X {i + 1} 0 R >> >>"),
                i < 17 ? Repeat("/X Do ", 10) : Hello);
        return file.Build();
    }

    private static byte[] Zeros()
    {
        using var output = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(output, System.IO.Compression.CompressionLevel.Optimal))
        {
            var block = new byte[1 << 22];
            for (var i = 0; i < 512; i++)
                zlib.Write(block);
        }

        return output.ToArray();
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
