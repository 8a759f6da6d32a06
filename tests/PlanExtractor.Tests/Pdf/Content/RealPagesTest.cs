using System.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf;

namespace PlanExtractor.Tests.Pdf.Content;

/// <summary>Characters and places of real files, where these and mutool are at hand.</summary>
[Category("RealFiles")]
public sealed class RealPagesTest
{
    private static readonly Dictionary<string, (double Recall, double Precision, double Near)> Lower = new(StringComparer.Ordinal)
    {
        // Fonts without Unicode: mutool makes letters up, we say unknown.
        ["h_notounicode_a_lo_fodt_s2.pdf"] = (0, 0.995, 0.999),
        ["j-bunpu2023.pdf"] = (0.77, 0.995, 0.999),

        // mutool gives an ideographic space no width where the font is not embedded; poppler and we do.
        ["r_90ms.pdf"] = (0.999, 0.995, 0.91),
        ["r_90msv.pdf"] = (0.999, 0.995, 0.91),
        ["r_euc.pdf"] = (0.999, 0.995, 0.91),
        ["r_ucs2.pdf"] = (0.999, 0.995, 0.91),
        ["r_utf16.pdf"] = (0.999, 0.995, 0.91),

        // A vertical font without vertical metrics, which mutool places lower by its height.
        ["i-xvii.pdf"] = (0.999, 0.995, 0.99),
    };

    private static readonly string? Folder =
        new[] { Path.Combine(Repository.Root, "..", "shared"), "/work/shared" }
            .FirstOrDefault(f => Directory.Exists(Path.Combine(f, "pdfs")));

    private static IEnumerable<string> Files => Folder is null
        ? ["no files"]
        : new[] { "pdfs", Path.Combine("plans", "pdf") }.Select(f => Path.Combine(Folder, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void Read_RealFile_HasMutoolsCharactersInTheirPlaces(string path)
    {
        if (!File.Exists(path) || Mutool.Pages(path) is not { } theirs)
        {
            Assert.Ignore("no real files, or no mutool");
            return;
        }

        var source = new PdfPageReader().Open(File.ReadAllBytes(path), null, new DiagnosticLog()).Value!;
        var agreement = Agreement.Of(Agreement.Characters(source.Pages), theirs, Same);
        var (recall, precision, near) = Lower.GetValueOrDefault(Path.GetFileName(path), (0.999, 0.995, 0.999));
        Assert.That(agreement.Recall, Is.GreaterThanOrEqualTo(recall), agreement.ToString());
        Assert.That(agreement.Precision, Is.GreaterThanOrEqualTo(precision), agreement.ToString());
        Assert.That(agreement.Near, Is.GreaterThanOrEqualTo(near), agreement.ToString());
    }

    // Radicals are made ordinary by us, and symbol fonts translated; dashes and dots are written in several ways for the same glyph.
    private static int Same(int value)
    {
        if (!Rune.IsValid(value))
            return value;
        var repaired = CharacterRepair.Repair(new Rune(value).ToString()).EnumerateRunes().FirstOrDefault().Value;
        return repaired switch
        {
            0 => value,
            0x2015 or 0x2014 or 0x0336 or 0x301C or 0xFF5E or '~' or 0x2026 => 0,
            0x2027 => 0x30FB,
            (>= 0xE000 and <= 0xF8FF) or '•' or '●' or '✓' or '➢' or '⟡' or '▢' => 0xE000,
            _ => repaired,
        };
    }
}
