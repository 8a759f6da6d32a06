using System.Text.Json.Nodes;
using PlanExtractor.Cli;
using PlanExtractor.Cli.Batch;
using PlanExtractor.Cli.Batch.Progress;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Batch.State;
using PlanExtractor.Tests.Cli;

namespace PlanExtractor.Tests.Batch;

/// <summary>
/// A folder of sources and an output folder, and runs over them within the test's process; texts are read by <see cref="Plans.Read"/>.
/// </summary>
internal sealed class BatchFolder : IDisposable
{
    private readonly TestFolder _folder = new();

    public ImpatientTime Time { get; } = new();

    public List<string> Said { get; } = [];

    /// <summary>Reads a source; replaced by tests that want to see it happen.</summary>
    public Func<PlanSource, PlanResult> Read { get; set; } = Plans.Read;

    public string In => _folder.At("in");

    public string Out => _folder.At("out");

    public BatchFolder() => Directory.CreateDirectory(In);

    public string Add(string name, string text) => _folder.Add($"in/{name}", text);

    public string InOut(string name) => Path.Join(Out, name);

    /// <summary>One run, in this process.</summary>
    public int Run(Func<RunSettings, RunSettings>? with = null, CancellationToken stop = default)
    {
        Said.Clear();
        var settings = new RunSettings(In, Out, ["*.txt", "*.pdf"], Pretty: false, Workers: 1, InProcess: true, TimeSpan.FromSeconds(60),
            1024, 100, null, Force: false, LogJson: false);
        var engine = new Engine((source, _, _) => Read(source), _ => [], _ => [], () => "");
        return new BatchRun(engine, with?.Invoke(settings) ?? settings, new ListLog(Said), Time).Run(stop).GetAwaiter().GetResult();
    }

    /// <summary>run.json, which keeps its schema.</summary>
    public JsonNode Report => Checked("run.json", RunSchemas.Run);

    /// <summary>index.json, which keeps its schema.</summary>
    public JsonNode Index => Checked("index.json", RunSchemas.Index);

    /// <summary><c>a.txt complete</c> …</summary>
    public IEnumerable<string> Ends => Report["files"]!.AsArray().Select(f => $"{f!["source"]} {f["status"]}");

    public IEnumerable<string> Reasons => Report["files"]!.AsArray().SelectMany(f => f!["reasons"]!.AsArray()).Select(r => r!.ToString());

    /// <summary>Names of the documents in the output folder.</summary>
    public string[] Documents =>
        [.. Directory.EnumerateFileSystemEntries(Out, "*.plan.json").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    public RunState State()
    {
        var folder = new StateFolder(Out);
        folder.Create();
        return RunState.Open(folder);
    }

    public void Dispose() => _folder.Dispose();

    private JsonNode Checked(string name, string schema)
    {
        var text = File.ReadAllText(InOut(name));
        Assert.That(RunSchemasTest.Errors(schema, text), Is.Empty, name);
        return JsonNode.Parse(text)!;
    }

    private sealed class ListLog(List<string> said) : IRunLog
    {
        public Task Watch(int total, Func<Task> work) => work();

        public void Done(FileReport file, bool isBad)
        {
        }

        public void Say(string message)
        {
            lock (said)
                said.Add(message);
        }

        public void End(RunReport report)
        {
        }
    }
}
