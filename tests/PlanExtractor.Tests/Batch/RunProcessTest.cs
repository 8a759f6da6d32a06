using System.Text.Json.Nodes;
using PlanExtractor.Cli;
using PlanExtractor.Tests.Robustness;

namespace PlanExtractor.Tests.Batch;

/// <summary>Runs as users have them: a process that reads by processes of its own, real plans, real faults.</summary>
[Category("Slow")]
[Platform("Linux", Reason = "signals, /proc")]
public sealed class RunProcessTest
{
    private static readonly string Plan = File.ReadAllText(Path.Join(Repository.Root, "corpus", "shiokaze", "source.txt"));

    [Test]
    public void Run_EvilDocuments_CostNoOtherDocument()
    {
        using var folder = Folder("good1", "evil-loop", "evil-memory", "evil-stack", "evil-death", "good2");
        const string Hook = "loop:evil-loop;allocate:evil-memory;overflow:evil-stack;die:evil-death";
        using (var run = RunningProcess.StartWith(Hook, "run", folder.In, "--out", folder.Out, "--workers", "2", "--timeout", "10",
            "--memory", "300"))
            Assert.That(run.End(), Is.EqualTo(ExitCode.Incomplete), run.Error);
        Assert.That(folder.Ends, Is.EqualTo(new[] { "evil-death.txt failed", "evil-loop.txt failed", "evil-memory.txt failed",
            "evil-stack.txt failed", "good1.txt complete", "good2.txt complete" }));
        Assert.That(Reason(folder, "evil-loop"), Is.EqualTo("not read within 10 s (see --timeout)"));
        Assert.That(Reason(folder, "evil-memory"), Is.EqualTo("more than 300 MiB of memory needed (see --memory)"));
        Assert.That(Reason(folder, "evil-stack"), Is.EqualTo("the stack overflowed: nested too deep"));
        Assert.That(Reason(folder, "evil-death"), Does.StartWith("the worker died (exit code 134)").And.Contain("asked to by a test"));
        Assert.That(folder.Report["files"]!.AsArray().Select(f => f!["attempts"]!.GetValue<int>()), Is.EqualTo(new[] { 2, 2, 2, 2, 1, 1 }),
            "once again in a fresh worker");

        // Left until they change, or the limits do.
        using (var run = RunningProcess.StartWith(Hook, "run", folder.In, "--out", folder.Out, "--workers", "2", "--timeout", "10",
            "--memory", "300"))
            Assert.That(run.End(), Is.EqualTo(ExitCode.Complete), run.Error);
        Assert.That(folder.Ends, Has.All.EndsWith("skipped"));
        using (var run = RunningProcess.Start("run", folder.In, "--out", folder.Out, "--timeout", "30"))
            Assert.That(run.End(), Is.EqualTo(ExitCode.Complete), run.Error);
        Assert.That(folder.Ends.Count(e => e.EndsWith("complete", StringComparison.Ordinal)), Is.EqualTo(4));
    }

    [Test]
    public void Run_WorkersKilled_AreReplaced()
    {
        using var folder = Folder("a-slow", "b-slow", "c-slow");
        using var run = RunningProcess.StartWith("slow:slow", "run", folder.In, "--out", folder.Out, "--workers", "1");
        run.Until(() => run.Workers().Count > 0, "no worker came");
        var first = run.Workers()[0];
        RunningProcess.Signal("KILL", first);
        run.Until(() => run.Workers().Any(w => w != first && RunningProcess.IsAlive(w)), "no other worker came");
        Assert.That(run.End(), Is.EqualTo(ExitCode.Complete), run.Error);
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a-slow.txt complete", "b-slow.txt complete", "c-slow.txt complete" }));
        Assert.That(folder.Report["files"]!.AsArray().Sum(f => f!["attempts"]!.GetValue<int>()), Is.EqualTo(4));
    }

    [Test]
    public void Run_KilledAtAnyMoment_LosesAndDoublesNothing()
    {
        const int Kills = 50;
        const int Sources = 24;
        using var folder = Folder([.. Enumerable.Range(0, Sources).Select(i => $"plan{i:00}")]);
        var random = new Random(4711);
        var (workers, hits) = (new List<int>(), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Each night brings something new: a plan under another title, which moves its document to another name.
            Change(folder, random.Next(Sources), kill);
            Change(folder, random.Next(Sources), kill);
            using var run = RunningProcess.Start("run", folder.In, "--out", folder.Out, "--workers", "2");
            Thread.Sleep(random.Next(700));
            workers.AddRange(run.Workers());
            hits += run.Kill() ? 1 : 0;
            Assert.That(run.End(), Is.Not.EqualTo(ExitCode.NothingDone).And.Not.EqualTo(ExitCode.Busy), run.Error);
        }

        Assert.That(hits, Is.GreaterThan(Kills / 2), "most are killed while they work");
        using (var last = RunningProcess.Start("run", folder.In, "--out", folder.Out, "--workers", "2"))
            Assert.That(last.End(), Is.EqualTo(ExitCode.Complete), last.Error);
        Assert.That(folder.Ends, Has.Exactly(Sources).Items.And.None.EndsWith("failed"));
        AssertAgreement(folder, Sources);
        Assert.That(Directory.EnumerateFiles(folder.Out, "*.tmp", SearchOption.AllDirectories), Is.Empty);
        Assert.That(workers.Where(RunningProcess.IsAlive), Is.Empty, "workers end with their run");
    }

    [Test]
    public void Run_Terminated_FinishesTheDocumentsInHand()
    {
        using var folder = Folder("a-slow", "b-slow", "c-slow", "d-slow");
        using (var run = RunningProcess.StartWith("slow:slow", "run", folder.In, "--out", folder.Out, "--workers", "2"))
        {
            run.Until(() => run.Workers().Count == 2, "the workers did not come");
            run.Terminate();
            Assert.That(run.End(), Is.EqualTo(ExitCode.Interrupted), run.Error);
            Assert.That(run.Error, Does.Contain("2 complete, 2 not reached").And.Contain("stopped: interrupted"));
        }

        Assert.That(folder.Ends,
            Is.EqualTo(new[] { "a-slow.txt complete", "b-slow.txt complete", "c-slow.txt pending", "d-slow.txt pending" }));
        AssertAgreement(folder, 2);
        using (var run = RunningProcess.Start("run", folder.In, "--out", folder.Out))
            Assert.That(run.End(), Is.EqualTo(ExitCode.Complete), run.Error);
        AssertAgreement(folder, 4);
    }

    [Test]
    public void Run_TwoAtOnce_TheSecondIsToldWhoRuns()
    {
        using var folder = Folder("a-slow", "b-slow", "c-slow");
        using var first = RunningProcess.StartWith("slow:slow", "run", folder.In, "--out", folder.Out, "--workers", "1");
        first.Until(() => first.Workers().Count > 0, "no worker came");
        using (var second = RunningProcess.Start("run", folder.In, "--out", folder.Out))
        {
            Assert.That(second.End(), Is.EqualTo(ExitCode.Busy));
            Assert.That(second.Error, Does.Contain($"another run goes on there (process {first.Id} on "));
        }

        first.Kill();
        first.End();
        using var third = RunningProcess.Start("run", folder.In, "--out", folder.Out);
        Assert.That(third.End(), Is.EqualTo(ExitCode.Complete), "the lock of a run that was killed holds nobody up: " + third.Error);
    }

    [Test]
    public void Run_OutputFolderReadOnly_IsRefusedClearly()
    {
        using var folder = Folder("a");
        Directory.CreateDirectory(folder.Out);
        using (var chmod = System.Diagnostics.Process.Start("chmod", ["555", folder.Out, Path.GetDirectoryName(folder.Out)!]))
            chmod.WaitForExit();

        // Root may write everywhere.
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", MeasuredRun.Program()]
            : [MeasuredRun.Program()];
        using var run = RunningProcess.StartAs(command, null, "run", folder.In, "--out", folder.Out);
        Assert.That((run.End(), run.Error.Trim()),
            Is.EqualTo((ExitCode.NothingDone, $"{folder.Out}: cannot be written to: permission denied")));
    }

    [Test]
    public void Run_DiskFull_PausesThenStopsWithItsStateKept()
    {
        using var folder = Folder([.. Enumerable.Range(0, 12).Select(i => $"plan{i:00}")]);
        Directory.CreateDirectory(folder.Out);
        var kept = Directory.CreateDirectory(folder.Out + "-kept").FullName;

        // A file system of 300 kB, which takes a few documents, and goes when the shell does: what is in it is copied out first.
        var script = $"mount -t tmpfs -o size=300k tmpfs '{folder.Out}' || exit 99; \"$0\" \"$@\"; code=$?; cp -a '{folder.Out}/.' "
            + $"'{kept}'; exit $code";
        using var run = RunningProcess.StartAs(["unshare", "--mount", "--map-root-user", "sh", "-c", script, MeasuredRun.Program()], null,
            "run", folder.In, "--out", folder.Out, "--workers", "1");
        var code = run.End();
        if (code is 1 or 99 && !run.Error.Contains("files:", StringComparison.Ordinal))
            Assert.Ignore($"no file system of one's own may be mounted here: {run.Error}");
        Assert.That(code, Is.EqualTo(ExitCode.NoRoom), run.Error);
        Assert.That(run.Error,
            Does.Contain("the disk of the output folder is full; waiting").And.Contain("stopped: the disk of the output folder is full"));

        // With room again, the next run goes on where this one stopped.
        Directory.Delete(folder.Out);
        Directory.Move(kept, folder.Out);
        var done = Directory.GetFiles(folder.Out, "*.plan.json").Length;
        Assert.That(done, Is.InRange(1, 11));
        using var next = RunningProcess.Start("run", folder.In, "--out", folder.Out);
        Assert.That(next.End(), Is.EqualTo(ExitCode.Complete), next.Error);
        Assert.That(folder.Ends.Count(e => e.EndsWith("skipped", StringComparison.Ordinal)), Is.EqualTo(done));
        AssertAgreement(folder, 12);
    }

    [Test]
    public void Run_Pipe_HoldsNobodyUp()
    {
        using var folder = Folder("a");
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [Path.Join(folder.In, "pipe.txt")]))
            mkfifo.WaitForExit();
        using var run = RunningProcess.Start("run", folder.In, "--out", folder.Out, "--workers", "1", "--timeout", "5");
        Assert.That(run.End(), Is.EqualTo(ExitCode.Incomplete), run.Error);
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete", "pipe.txt failed" }));
        Assert.That(folder.Reasons.Single(), Is.EqualTo("its bytes did not come within 5 s"));
    }

    [Test]
    public void Run_LogJson_IsLinesOfJson()
    {
        using var folder = Folder("a", "b");
        using var run = RunningProcess.Start("run", folder.In, "--out", folder.Out, "--log", "json");
        Assert.That(run.End(), Is.EqualTo(ExitCode.Complete));
        var events = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!["event"]!.ToString());
        Assert.That(events, Is.EqualTo(new[] { "begin", "file", "file", "end" }));
    }

    // Every source has one document, which is whole, named in the index with its hash, and nothing else lies there.
    private static void AssertAgreement(BatchFolder folder, int sources)
    {
        var index = folder.Index["documents"]!.AsArray();
        Assert.That(index.Select(d => d!["source"]!.ToString()), Is.Unique.And.Exactly(sources).Items);
        Assert.That(index.Select(d => d!["file"]!.ToString()), Is.EquivalentTo(folder.Documents));
        foreach (var document in index)
        {
            var bytes = File.ReadAllBytes(folder.InOut(document!["file"]!.ToString()));
            var source = File.ReadAllBytes(Path.Join(folder.In, document["source"]!.ToString()));
            var read = JsonNode.Parse(bytes)!["source"]!["sha256"]!.ToString();
            Assert.That((PlanExtractor.Cli.Batch.Hash.Compute(bytes), read, document["sourceSha256"]!.ToString()), Is.EqualTo(
                (document["sha256"]!.ToString(), PlanExtractor.Cli.Batch.Hash.Compute(source),
                PlanExtractor.Cli.Batch.Hash.Compute(source))));
        }

        Assert.That(Directory.EnumerateFiles(folder.Out).Select(Path.GetFileName),
            Is.EquivalentTo(folder.Documents.Append("index.json").Append("run.json")));
        using var state = folder.State();
        Assert.That((state.Records.Values.Count(r => r.Output is not null), state.UnreadableLines), Is.EqualTo((sources, 0)));
    }

    private static string Reason(BatchFolder folder, string source) =>
        folder.Report["files"]!.AsArray().First(f => f!["source"]!.ToString() == source + ".txt")!["reasons"]![0]!.ToString();

    private static BatchFolder Folder(params string[] names)
    {
        var folder = new BatchFolder();
        foreach (var name in names)
            folder.Add(name + ".txt", Plan + $"\n{name}\n");
        return folder;
    }

    private static void Change(BatchFolder folder, int source, int night) =>
        folder.Add($"plan{source:00}.txt",
            Plan.Replace("観光振興計画", $"観光振興第{night + 1}計画", StringComparison.Ordinal) + $"\nplan{source:00}\n");
}
