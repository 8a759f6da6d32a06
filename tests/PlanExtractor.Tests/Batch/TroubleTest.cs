using PlanExtractor.Cli;
using PlanExtractor.Tests.Cli;

namespace PlanExtractor.Tests.Batch;

/// <summary>Files and folders that give trouble.</summary>
public sealed class TroubleTest
{
    [Test]
    public void Run_FileInUse_IsTriedAgainUntilItIsFree()
    {
        using var folder = One();
        var held = new FileStream(Path.Join(folder.In, "a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        folder.Time.OnWait = wait =>
        {
            if (wait == 3)
                held.Dispose();
        };
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Said, Has.Count.EqualTo(3).And.All.Contains("trying again in"));
        Assert.That(folder.Time.Waits, Has.All.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void Run_FileInUseForEver_FailsAndIsTriedTheNextTime()
    {
        using var folder = One();
        using (new FileStream(Path.Join(folder.In, "a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt failed" }));
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete" }));
    }

    [Test]
    public void Run_FileThatChangesWhileItIsRead_IsReadAsItIsAtLast()
    {
        using var folder = One();
        folder.Read = source =>
        {
            if (folder.Time.Waits.Count == 0)
                folder.Add("a.txt", "書き足された計画");
            return Plans.Read(source);
        };
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Said, Has.Count.EqualTo(1).And.Some.Contains("changed while it was read"));
        Assert.That(folder.Index["documents"]![0]!["title"]!.ToString(), Is.EqualTo("書き足された計画"));
    }

    [Test]
    public void Run_FileThatNeverRests_FailsAndNothingIsKeptOfIt()
    {
        using var folder = One();
        var version = 0;
        folder.Read = source =>
        {
            folder.Add("a.txt", $"第{++version}版まで書き足された計画{new string('。', version)}");
            return Plans.Read(source);
        };
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(version, Is.EqualTo(5), "once and four times again");
        Assert.That(folder.Documents, Is.Empty);
        Assert.That(folder.State().Records, Is.Empty);
    }

    [Test]
    public void Run_PermanentFault_IsNotTriedAgain()
    {
        using var folder = new BatchFolder();
        folder.Add("a.txt", "nothing");
        folder.Run();
        Assert.That(folder.Time.Waits, Is.Empty);
    }

    [Test]
    public void Run_FolderNamedLikeTheDocument_IsReportedAndTriedTheNextTime()
    {
        using var folder = One();
        folder.Run();
        var name = folder.Documents.Single();
        File.Delete(folder.InOut(name));
        Directory.CreateDirectory(folder.InOut(name + "/inside"));
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(folder.Reasons.Single(), Does.Contain(name).And.Contain("cannot be written"));
        Assert.That(Directory.Exists(folder.InOut(name + "/inside")));
        Directory.Delete(folder.InOut(name), recursive: true);
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Documents, Is.EqualTo(new[] { name }));
    }

    [Test]
    public void Run_StrangeNames_AreAllRead()
    {
        using var folder = new BatchFolder();
        string[] names = ["が\u3099 計画.txt", "か\u3099計画.txt", "が計画.txt", " 空白 .txt", "-o.txt", new string('a', 251) + ".txt", "改\n行.txt",
            "'\"$(x).txt"];
        foreach (var name in names)
            folder.Add(name, "同じ計画");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Report["files"]!.AsArray().Select(f => f!["source"]!.ToString()), Is.EquivalentTo(names));
        Assert.That(folder.Documents.Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(names.Length));
    }

    [Test]
    public void Run_LinksInACircle_AreNotFollowed()
    {
        using var folder = One();
        Directory.CreateSymbolicLink(Path.Join(folder.In, "again"), folder.In);
        Directory.CreateDirectory(Path.Join(folder.In, "down"));
        Directory.CreateSymbolicLink(Path.Join(folder.In, "down", "up"), folder.In);
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete" }));
    }

    [Test]
    public void Run_LinkToNowhere_IsReported()
    {
        using var folder = One();
        File.CreateSymbolicLink(Path.Join(folder.In, "b.txt"), "/nowhere/b.txt");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete", "b.txt failed" }));
        Assert.That(folder.Time.Waits, Is.Empty, "what is not there does not come by waiting");
    }

    [Test]
    public void Run_TitleThatClimbs_StaysInTheFolder()
    {
        using var folder = new BatchFolder();
        folder.Add("a.txt", "../../../etc/passwd");
        folder.Add("b.txt", "..\\..\\計画\0/x");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Documents, Has.Length.EqualTo(2).And.Some.StartsWith("324418-etc-passwd-").And.Some.StartsWith("324418-計画-x-"));
        Assert.That(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder.Out)!).Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "in", "out" }));
    }

    [Test]
    public void Run_OutputIsAFile_IsRefused()
    {
        using var folder = One();
        File.WriteAllText(folder.Out, "");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.NothingDone));
        Assert.That(folder.Said.Single(), Does.StartWith($"{folder.Out}: cannot be written to"));
    }

    [Test]
    public void Run_FilesOfOthersInTheOutputFolder_StayAsTheyAre()
    {
        using var folder = One();
        Directory.CreateDirectory(folder.Out);
        foreach (var name in new[] { "mine.tmp", "x.plan.json", "notes.txt" })
            File.WriteAllText(folder.InOut(name), "mine");
        File.WriteAllText(folder.InOut("a.plan.json.0123456789abcdef0123456789abcdef.tmp"), "left by a run that was killed");
        folder.Run();
        Assert.That(Directory.EnumerateFiles(folder.Out).Select(Path.GetFileName),
            Is.SupersetOf(new[] { "mine.tmp", "x.plan.json", "notes.txt" }).And.None.Contains("0123456789"));
    }

    private static BatchFolder One()
    {
        var folder = new BatchFolder();
        folder.Add("a.txt", "一つ目の計画");
        return folder;
    }
}
