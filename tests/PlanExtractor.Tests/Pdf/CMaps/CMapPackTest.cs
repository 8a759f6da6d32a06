using PlanExtractor.CMapPacker;

namespace PlanExtractor.Tests.Pdf.CMaps;

/// <summary>The pack in the repository is what its tool makes of Adobe's files, where these are at hand (Debian: poppler-data).</summary>
public class CMapPackTest
{
    private const string Sources = "/usr/share/poppler/cMap";

    [Test]
    public void Pack_AdobesFiles_GivesTheSameBytes()
    {
        if (!Directory.Exists(Path.Combine(Sources, "Adobe-Japan1")))
            Assert.Ignore("no cMap files");
        using var output = new MemoryStream();
        JapaneseCMaps.Pack(Sources, output);
        var committed = File.ReadAllBytes(Path.Combine(Repository.Root, "src", "PlanExtractor.Pdf", "CMaps", "japan1.cmaps"));
        Assert.That(output.ToArray().AsSpan().SequenceEqual(committed), Is.True, "run the packer, see CONTRIBUTING.md");
    }

    [Test]
    public void Pack_Committed_IsSmall() =>
        Assert.That(new FileInfo(Path.Combine(Repository.Root, "src", "PlanExtractor.Pdf", "CMaps", "japan1.cmaps")).Length,
            Is.LessThan(100_000));
}
