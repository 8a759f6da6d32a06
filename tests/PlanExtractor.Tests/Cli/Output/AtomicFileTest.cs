using PlanExtractor.Cli.Output;

namespace PlanExtractor.Tests.Cli.Output;

[TestFixture]
public sealed class AtomicFileTest
{
    [Test]
    public void Write_OlderFile_IsReplacedAndNothingElseStays()
    {
        using var folder = new TestFolder();
        var path = folder.Add("a.json", "a much longer older text");
        AtomicFile.Write(path, "new"u8);
        Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
        Assert.That(folder.Names(), Is.EqualTo(new[] { "a.json" }));
    }

    [Test]
    public void Write_TargetIsFolder_FailsAndLeavesNoTemporaryFile()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.At("a.json"));
        Assert.That(() => AtomicFile.Write(folder.At("a.json"), "new"u8),
            Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(folder.Names(), Is.Empty);
    }
}
