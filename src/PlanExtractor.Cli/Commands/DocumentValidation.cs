using System.Text.Json;
using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Extract;
using PlanExtractor.Cli.Output;
using PlanExtractor.Cli.Text;
using PlanExtractor.Validate;

namespace PlanExtractor.Cli.Commands;

/// <summary>One run of <c>validate</c>, over documents and what a run writes beside them.</summary>
internal sealed class DocumentValidation(Engine engine, Terminal terminal)
{
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var (read, faulty, problems) = (0, 0, 0);
        foreach (var file in FileFinder.Find(paths, ["*.json"]))
        {
            stop.ThrowIfCancellationRequested();
            var (readable, complaints) = Check(file);
            read += readable ? 1 : 0;
            faulty += complaints.Count > 0 ? 1 : 0;
            problems += complaints.Count;
            foreach (var complaint in complaints)
                terminal.Out.WriteLine(Visible.Line($"{file.Path}: {complaint}"));
        }

        terminal.Out.WriteLine($"documents: {read}, problems: {problems}");
        return read == 0 ? ExitCode.NothingDone : faulty > 0 ? ExitCode.Incomplete : ExitCode.Complete;
    }

    private (bool Readable, IReadOnlyList<Complaint> Complaints) Check(FoundFile file)
    {
        if (file.Trouble is { } trouble)
            return (false, [new Complaint("", trouble)]);
        try
        {
            var bytes = FileBytes.ReadDocument(file.Path);
            return (true, RunSchemas.Find(Path.GetFileName(file.Path)) is { } schema ? Check(schema, bytes) : engine.Check(bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (false, [new Complaint("", FileTrouble.Describe(e))]);
        }
    }

    // run.json and index.json stand among the documents of a run, and have schemas of their own.
    private static IReadOnlyList<Complaint> Check(string schema, byte[] bytes)
    {
        try
        {
            using var parsed = JsonDocument.Parse(schema);
            using var json = JsonDocument.Parse(bytes);
            return [.. new JsonSchemaValidator(parsed.RootElement).Validate(json.RootElement)
                .Select(e => new Complaint(e.Pointer, $"{e.Message} ({e.Keyword})"))];
        }
        catch (JsonException e)
        {
            return [new Complaint("", $"not JSON: {e.Message}")];
        }
    }
}
