using System.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using TextReader = PlanExtractor.Ingest.TextReader;

namespace PlanExtractor.Tests.Ingest;

public class TextReaderTest
{
    [TestCase("一", 1)]
    [TestCase("一\n", 1)]
    [TestCase("一\r\n二\n三\r四", 4)]
    [TestCase("\n\n", 2)]
    public void Read_LineEndings_AreAllKnown(string text, int lines) => Assert.That(Read(text).Lines, Has.Count.EqualTo(lines));

    [Test]
    public void Read_Lines_CarryTheirNumber() =>
        Assert.That(Read("一\r\n\r\n二").Lines,
            Is.EqualTo(new[] { new SourceLine(1, null, "一"), new SourceLine(2, null, ""), new SourceLine(3, null, "二") }));

    [Test]
    public void Read_FormFeed_BeginsAPage()
    {
        var text = Read("一\n\f二\n三\n\f四");
        Assert.That(text.PageCount, Is.EqualTo(3));
        Assert.That(text.Lines.Select(l => (l.Page, l.Text)), Is.EqualTo(new (int?, string)[] { (1, "一"), (2, "二"), (2, "三"), (3, "四") }));
    }

    [Test]
    public void Read_NoFormFeed_HasNoPages() =>
        Assert.That((Read("一").PageCount, Read("一").Lines[0].Page), Is.EqualTo(((int?)null, (int?)null)));

    [Test]
    public void Read_LineTooLong_IsCutAndSaid()
    {
        var log = new DiagnosticLog();
        var lines = Read(new string('あ', TextReader.MaxLineLength + 1) + "\nい", log).Lines;
        Assert.That(lines.Select(l => l.Text.Length), Is.EqualTo(new[] { TextReader.MaxLineLength, 1 }));
        Assert.That(log.Entries.Select(e => (e.Severity, e.Code, e.Evidence?.Line)),
            Is.EqualTo(new[] { (Severity.Error, "line-too-long", (int?)1) }));
    }

    [Test]
    public void Read_TooManyLines_AreCutAndSaid()
    {
        var log = new DiagnosticLog();
        Assert.That(Read(new string('\n', TextReader.MaxLines + 1), log).Lines, Has.Count.EqualTo(TextReader.MaxLines));
        Assert.That(log.Entries.Select(e => e.Code), Is.EqualTo(new[] { "too-many-lines" }));
    }

    [Test]
    public void Read_Characters_AreRepaired() => Assert.That(Read("⾏政ｻｰﾋﾞｽ").Lines[0].Text, Is.EqualTo("行政サービス"));

    private static SourceText Read(string text, DiagnosticLog? log = null) =>
        TextReader.Read(Encoding.UTF8.GetBytes(text), log ?? new DiagnosticLog()).Value!;
}
