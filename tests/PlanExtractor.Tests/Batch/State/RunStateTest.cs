using System.Text;
using PlanExtractor.Cli;
using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Tests.Batch.State;

/// <summary>What a process that was killed leaves behind, at each step of its work.</summary>
public sealed class RunStateTest
{
    [Test]
    public void Open_RecordedSource_IsKnownAgain()
    {
        using var folder = new BatchFolder();
        using (var state = folder.State())
            state.Done(Record("a.txt", "a.plan.json"));
        using var again = folder.State();
        Assert.That(again.Records["a.txt"].Output!.File, Is.EqualTo("a.plan.json"));
    }

    [Test]
    public void Open_OutputAnnouncedButNotRecorded_IsRemoved()
    {
        using var folder = new BatchFolder();
        using (var state = folder.State())
        {
            state.Announce("a.plan.json");
            File.WriteAllText(folder.InOut("a.plan.json"), "{}");
        }

        using var again = folder.State();
        Assert.That(File.Exists(folder.InOut("a.plan.json")), Is.False);
    }

    [Test]
    public void Open_OutputUnderAnotherNameRecorded_RemovesTheFormerOne()
    {
        using var folder = new BatchFolder();
        using (var state = folder.State())
            state.Done(Record("a.txt", "old.plan.json"));
        File.WriteAllText(folder.InOut("old.plan.json"), "{}");
        File.WriteAllText(folder.InOut("new.plan.json"), "{}");

        // Killed after the line was written, before the former document was removed.
        File.AppendAllText(folder.InOut(".planextractor/journal.jsonl"),
            Line(new JournalEntry("new.plan.json", null)) + Line(new JournalEntry(null, Record("a.txt", "new.plan.json"))));
        using var again = folder.State();
        Assert.That(folder.Documents, Is.EqualTo(new[] { "new.plan.json" }));
    }

    [Test]
    public void Open_OutputWrittenAnewButNotRecorded_StaysAndIsSeenToDiffer()
    {
        using var folder = new BatchFolder();
        using (var state = folder.State())
        {
            state.Done(Record("a.txt", "a.plan.json"));
            state.Announce("a.plan.json");
            File.WriteAllText(folder.InOut("a.plan.json"), "{ \"new\": true }");
        }

        using var again = folder.State();
        Assert.That(File.Exists(folder.InOut("a.plan.json")));
        Assert.That(again.IsThere(again.Records["a.txt"].Output!), Is.False);
    }

    [Test]
    public void Open_JournalCutAnywhere_KeepsAllWholeLines()
    {
        using var folder = new BatchFolder();
        using (folder.State())
        {
        }

        var lines = string.Concat(Enumerable.Range(0, 3).Select(i => Line(new JournalEntry(null, Record($"{i}.txt", $"{i}.plan.json")))));
        var bytes = Encoding.UTF8.GetBytes(lines);
        for (var length = 0; length <= bytes.Length; length += 37)
        {
            File.Delete(folder.InOut(".planextractor/state.jsonl"));
            File.WriteAllBytes(folder.InOut(".planextractor/journal.jsonl"), bytes[..length]);
            using var state = folder.State();
            var whole = bytes[..length].Count(b => b == '\n');
            Assert.That(state.Records, Has.Count.EqualTo(whole), $"cut at {length}");
            Assert.That(state.UnreadableLines, Is.LessThanOrEqualTo(1));
        }
    }

    [Test]
    public void Open_JournalNotYetEmptiedAfterCompaction_IsTheSame()
    {
        using var folder = new BatchFolder();
        using (var state = folder.State())
        {
            state.Done(Record("a.txt", "a.plan.json"));
            File.WriteAllText(folder.InOut("a.plan.json"), "{}");
            var journal = File.ReadAllText(folder.InOut(".planextractor/journal.jsonl"));
            state.Compact();
            File.AppendAllText(folder.InOut(".planextractor/journal.jsonl"), journal);
        }

        using var again = folder.State();
        Assert.That(again.Records.Keys, Is.EqualTo(new[] { "a.txt" }));
        Assert.That(folder.Documents, Is.EqualTo(new[] { "a.plan.json" }));
    }

    [Test]
    public void Open_StateOfSomebodyElse_TouchesNothingOutsideTheFolder()
    {
        using var folder = new BatchFolder();
        Directory.CreateDirectory(folder.InOut(".planextractor"));
        var victim = folder.Add("victim.txt", "precious");
        File.WriteAllText(folder.InOut(".planextractor/journal.jsonl"),
            Line(new JournalEntry("../in/victim.txt", null)) + Line(new JournalEntry(victim, null)));
        using var state = folder.State();
        Assert.That(File.Exists(victim));
    }

    [Test]
    public void Run_StateDamaged_SaysSoAndReadsAgain()
    {
        using var folder = new BatchFolder();
        folder.Add("a.txt", "計画");
        folder.Run();
        File.WriteAllText(folder.InOut(".planextractor/state.jsonl"), "{ \"source\": 1 }\nnonsense\n");
        Assert.That(folder.Run(), Is.EqualTo(ExitCode.Complete));
        Assert.That(folder.Said.Single(), Does.StartWith("2 lines of the state could not be read"));
        Assert.That(folder.Ends, Is.EqualTo(new[] { "a.txt complete" }));
    }

    private static string Line(JournalEntry entry) =>
        System.Text.Json.JsonSerializer.Serialize(entry, PlanExtractor.Cli.Batch.BatchJson.Line.JournalEntry) + "\n";

    private static FileRecord Record(string source, string output) => Records.Of(source, output);
}
