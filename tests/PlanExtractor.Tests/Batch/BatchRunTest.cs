using PlanExtractor.Cli;

namespace PlanExtractor.Tests.Batch;

/// <summary>Runs over folders, within this process; see <see cref="RunProcessTest"/> for those with workers.</summary>
public sealed class BatchRunTest
{
    [Test]
    public void Run_NewFiles_AreReadReportedAndIndexed()
    {
        using var folder = new BatchFolder();
        folder.Add("a.txt", "一つ目の計画");
        folder.Add("下/b.txt", "error:二つ目の計画");
        folder.Add("c.txt", "nothing");
        folder.Add("d.doc", "not asked for");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete", "c.txt failed", "下/b.txt partial" }));
        Assert.That(folder.Reasons, Is.EqualTo(new[] { "not-a-plan: no text" }));
        Assert.That(folder.Report["totals"]!.ToJsonString(),
            Is.EqualTo("""{"files":3,"complete":1,"partial":1,"failed":1,"skipped":0,"gone":0,"pending":0,"pages":0}"""));
        Assert.That(folder.Index["documents"]!.AsArray().Select(d => $"{d!["source"]} {d["status"]} {d["title"]} {d["code"]}"),
            Is.EquivalentTo(new[] { "a.txt complete 一つ目の計画 324418", "下/b.txt partial 二つ目の計画 324418" }));
        Assert.That(folder.Documents, Has.Length.EqualTo(2));
    }

    [Test]
    public void Run_NothingChanged_ReadsNothing()
    {
        using var folder = Two();
        folder.Run();
        folder.Read = _ => throw new InvalidOperationException("read again");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt skipped", "b.txt skipped" }));
        Assert.That(folder.Index["documents"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [Test]
    public void Run_Touched_IsNotChanged()
    {
        using var folder = Two();
        folder.Run();
        File.SetLastWriteTimeUtc(Path.Join(folder.In, "a.txt"), new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        folder.Run();
        Assert.That(folder.Ends, Has.All.EndsWith("skipped"));
    }

    [Test]
    public void Run_ChangedFile_IsReadAlone()
    {
        using var folder = Two();
        folder.Run();
        folder.Add("a.txt", "改めた計画");
        folder.Run();
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete", "b.txt skipped" }));
        Assert.That(folder.Documents, Has.Length.EqualTo(2), "the document under the old title is removed");
        Assert.That(folder.Documents, Has.One.Contains("改めた計画"));
    }

    [Test]
    public void Run_OtherOptions_ReadEverything()
    {
        using var folder = Two();
        folder.Run();
        folder.Run(s => s with { Pretty = true });
        Assert.That(folder.Ends, Has.All.EndsWith("complete"));
    }

    [Test]
    public void Run_OtherLimits_TryAgainOnlyWhatFailed()
    {
        using var folder = Two();
        folder.Add("c.txt", "nothing");
        folder.Run();
        folder.Run();
        Assert.That(folder.Ends.Last(), Is.EqualTo("c.txt skipped"));
        folder.Run(s => s with { InProcess = false, Timeout = TimeSpan.FromSeconds(90), Workers = 1, Patterns = ["c.txt"] });
        Assert.That(folder.Report["files"]![2]!["attempts"]!.GetValue<int>(), Is.GreaterThan(0));
    }

    [Test]
    public void Run_Force_ReadsEverything()
    {
        using var folder = Two();
        folder.Run();
        folder.Run(s => s with { Force = true });
        Assert.That(folder.Ends, Has.All.EndsWith("complete"));
    }

    [Test]
    public void Run_DocumentTamperedWithOrRemoved_IsWrittenAgain()
    {
        using var folder = Two();
        folder.Run();
        var before = folder.Documents.ToDictionary(d => d, d => File.ReadAllText(folder.InOut(d)));
        File.WriteAllText(folder.InOut(folder.Documents[0]), "{}");
        File.Delete(folder.InOut(folder.Documents[1]));
        folder.Run();
        Assert.That(folder.Documents.ToDictionary(d => d, d => File.ReadAllText(folder.InOut(d))), Is.EqualTo(before));
    }

    [Test]
    public void Run_SourceGone_KeepsItsDocument()
    {
        using var folder = Two();
        folder.Run();
        File.Delete(Path.Join(folder.In, "a.txt"));
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt gone", "b.txt skipped" }));
        Assert.That(folder.Documents, Has.Length.EqualTo(2));
        Assert.That(folder.Index["documents"]!.AsArray().Select(d => $"{d!["source"]} {d["sourceGone"]}"),
            Is.EquivalentTo(new[] { "a.txt true", "b.txt false" }));
    }

    [Test]
    public void Run_NewVersionFails_KeepsTheOldDocumentAndSaysSo()
    {
        using var folder = Two();
        folder.Run();
        folder.Add("a.txt", "nothing");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(folder.Index["documents"]!.AsArray().Select(d => $"{d!["source"]} {d["outdated"]}"),
            Is.EquivalentTo(new[] { "a.txt true", "b.txt false" }));
        Assert.That(folder.Documents, Has.Length.EqualTo(2));
    }

    [Test]
    public void Run_Bug_CostsNoOtherFile()
    {
        using var folder = Two();
        folder.Add("0.txt", "throw");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Incomplete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "0.txt failed", "a.txt complete", "b.txt complete" }));
        Assert.That(folder.Reasons.Single(), Does.StartWith("bug in this program: InvalidOperationException"));
    }

    [Test]
    public void Run_ClockGoingBackwards_ChangesNothing()
    {
        using var folder = Two();
        folder.Time.Saying("2027-04-01T00:00:00Z", "2026-04-01T00:00:00Z", "2001-01-01T00:00:00Z");
        folder.Run();
        var state = File.ReadAllText(folder.InOut(".planextractor/state.jsonl"));
        folder.Time.Saying("1999-01-01T00:00:00Z");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Has.All.EndsWith("skipped"));
        Assert.That(File.ReadAllText(folder.InOut(".planextractor/state.jsonl")), Is.EqualTo(state));
        Assert.That(folder.Report["milliseconds"]!.GetValue<long>(), Is.GreaterThanOrEqualTo(0));
    }

    [Test]
    public void Run_Stopped_FinishesWhatIsInHandAndGoesOnTheNextTime()
    {
        using var folder = Two();
        using var stop = new CancellationTokenSource();
        folder.Read = source =>
        {
            stop.Cancel();
            return Tests.Cli.Plans.Read(source);
        };
        Assert.That(folder.Run(stop: stop.Token), Is.EqualTo(ExitCode.Interrupted));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete", "b.txt pending" }));
        Assert.That(folder.Report["stopped"]!.ToString(), Is.EqualTo("interrupted"));
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt skipped", "b.txt complete" }));
    }

    [Test]
    public void Run_NoSource_IsWaitedForThenRefused()
    {
        using var folder = Two();
        Assert.That(folder.Run(s => s with { Source = folder.In + "-share" }), Is.EqualTo(ExitCode.NothingDone));
        Assert.That(folder.Said, Has.Count.EqualTo(5).And.Some.Contains("trying again in").And.Some.EndsWith("no such file or folder"));
    }

    [Test]
    public void Run_ShareComesBack_GoesOn()
    {
        using var folder = Two();
        var away = folder.In + "-away";
        Directory.Move(folder.In, away);
        folder.Time.OnWait = wait =>
        {
            if (wait == 2)
                Directory.Move(away, folder.In);
        };
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete", "b.txt complete" }));
    }

    [Test]
    public void Run_OneFile_IsASource()
    {
        using var folder = Two();
        Assert.That(folder.Run(s => s with { Source = Path.Join(folder.In, "b.txt") }), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "b.txt complete" }));
    }

    private static BatchFolder Two()
    {
        var folder = new BatchFolder();
        folder.Add("a.txt", "一つ目の計画");
        folder.Add("b.txt", "二つ目の計画");
        return folder;
    }
}
