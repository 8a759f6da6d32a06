using PlanExtractor.Cli.Extract;

namespace PlanExtractor.Tests.Cli.Extract;

[TestFixture]
public sealed class FileFinderTest
{
    [Test]
    public void Find_Folder_WalksInOrdinalOrderByPattern()
    {
        using var folder = new TestFolder();
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "B.txt", "a/skip.md", "c/d/e.text" })
            folder.Add(name);
        Assert.That(Found(folder, [folder.Path], "*.txt", "*.text"),
            Is.EqualTo(new[] { "B.txt", "a/z.txt", "a.txt", "b.txt", "c/d/e.text" }));
    }

    [Test]
    public void Find_FileNamed_IsTakenWhateverItsNameAndOnce()
    {
        using var folder = new TestFolder();
        var (plan, note) = (folder.Add("plan.txt"), folder.Add("note.md"));
        Assert.That(Found(folder, [note, plan, folder.Path, note], "*.txt"), Is.EqualTo(new[] { "note.md", "plan.txt" }));
    }

    [Test]
    public void Find_LinkToFolderAbove_EndsAndListsOnce()
    {
        using var folder = new TestFolder();
        folder.Add("a/plan.txt");
        Directory.CreateSymbolicLink(folder.At("a/up"), folder.Path);
        Assert.That(Found(folder, [folder.Path], "*.txt"), Is.EqualTo(new[] { "a/plan.txt" }));
    }

    [TestCase("nowhere.txt", "no such file or folder")]
    [TestCase("", "not a path")]
    [TestCase("a\0b", "not a path")]
    public void Find_NoSuchPath_SaysSo(string path, string trouble) =>
        Assert.That(FileFinder.Find([path], ["*"]).Single().Trouble, Is.EqualTo(trouble));

    private static IEnumerable<string> Found(TestFolder folder, string[] paths, params string[] patterns) =>
        FileFinder.Find(paths, patterns).Select(file => Path.GetRelativePath(folder.Path, file.Path).Replace('\\', '/'));
}
