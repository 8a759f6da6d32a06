using System.Diagnostics;
using System.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf;

namespace PlanExtractor.Tests.Pdf.Fonts;

/// <summary>Characters of real files, where these are at hand, beside those that mutool finds.</summary>
[Category("RealFiles")]
public class RealFontsTest
{
    // What mutool gives as nonsense, and we as unknown: its own letters of fonts that have lost their Unicode.
    private static readonly string[] WithoutUnicode = ["h_notounicode_a_lo_fodt_s2.pdf", "j-bunpu2023.pdf"];

    private static readonly string? Folder =
        Path.Combine(Repository.Root, "..", "shared", "pdfs") is var f && Directory.Exists(f) ? f
            : Directory.Exists("/work/shared/pdfs") ? "/work/shared/pdfs" : null;

    private static IEnumerable<string> Files =>
        Folder is null ? [] : Directory.EnumerateFiles(Folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void Read_RealFile_HasMutoolsCharacters(string path)
    {
        if (Mutool(path) is not { } text)
        {
            Assert.Ignore("no mutool");
            return;
        }

        var (ours, theirs) = (Count(Ours(path)), Count(text));
        var common = theirs.Sum(c => Math.Min(c.Value, ours.GetValueOrDefault(c.Key)));
        var (recall, precision) = ((double)common / Math.Max(1, theirs.Values.Sum()), (double)common / Math.Max(1, ours.Values.Sum()));
        if (WithoutUnicode.Contains(Path.GetFileName(path)))
            Assert.That(ours[0xFFFD], Is.GreaterThan(ours.Values.Sum() / 5));
        else
            Assert.That((recall, precision), Is.GreaterThanOrEqualTo((0.999, 0.995)), $"recall {recall:P2}, precision {precision:P2}");
    }

    private static string Ours(string path)
    {
        var source = new PdfPageReader().Open(File.ReadAllBytes(path), null, new DiagnosticLog());
        return string.Concat(source.Value!.Pages.SelectMany(p => p.Glyphs).Select(g => g.Text));
    }

    private static string? Mutool(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("mutool", ["draw", "-q", "-F", "txt",
                path])
            { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return process.StandardOutput.ReadToEnd();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Symbols are ours to translate; the dashes are those that ActualText settles, which mutool does not read.
    private static Dictionary<int, int> Count(string text) =>
        CharacterRepair.Repair(text).EnumerateRunes()
            .Where(r => !Rune.IsWhiteSpace(r) && !Rune.IsControl(r)
                && r.Value is not (0x2015 or 0x2014 or 0x0336 or 0x301C or 0xFF5E or '~'))
            .Select(r => r.Value is (>= 0xE000 and <= 0xF8FF) or '•' or '●' or '✓' or '➢' or '⟡' or '▢' ? 0xE000 : r.Value)
            .GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());
}
