using System.Text.Json;
using PlanExtractor.Cli.Evaluate;
using PlanExtractor.Cli.Extract;
using PlanExtractor.Cli.Output;
using PlanExtractor.Cli.Text;

namespace PlanExtractor.Cli.Commands;

/// <summary>What the user asked <c>evaluate</c> to do.</summary>
internal sealed record EvaluationSettings(string Gold, string Output, IReadOnlyList<Threshold> Thresholds, string? JsonFile);

/// <summary>One run of <c>evaluate</c>: files in, report out.</summary>
internal sealed class EvaluationRun(Terminal terminal)
{
    private bool _unreadable;

    /// <returns>The exit code.</returns>
    public int Run(EvaluationSettings settings, CancellationToken stop)
    {
        var golds = Documents(settings.Gold, stop);
        var outputs = Documents(settings.Output, stop);
        if (golds.Count == 0 || outputs.Count == 0)
        {
            Say($"{(golds.Count == 0 ? settings.Gold : settings.Output)}: no document to compare");
            return ExitCode.NothingDone;
        }

        var report = Evaluation.Run(golds, outputs);
        stop.ThrowIfCancellationRequested();
        EvaluationText.Write(report, terminal);
        var complaints = settings.Thresholds.Select(t => t.Complaint(report)).OfType<string>().ToList();
        complaints.ForEach(Say);
        var written = settings.JsonFile is null || Written(settings.JsonFile, report);
        return complaints.Count > 0 || _unreadable || !written ? ExitCode.Incomplete : ExitCode.Complete;
    }

    private List<NamedDocument> Documents(string path, CancellationToken stop)
    {
        var documents = new List<NamedDocument>();
        foreach (var file in FileFinder.Find([path], ["*.json"]))
        {
            stop.ThrowIfCancellationRequested();
            var trouble = file.Trouble;
            if (trouble is null)
                trouble = Add(documents, file);
            if (trouble is null)
                continue;
            _unreadable = true;
            Say($"{file.Path}: {trouble}");
        }

        return documents;
    }

    private static string? Add(List<NamedDocument> documents, FoundFile file)
    {
        try
        {
            using var json = JsonDocument.Parse(FileBytes.ReadDocument(file.Path));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return "not a JSON object";
            documents.Add(new NamedDocument(file.Name, json.RootElement.Clone()));
            return null;
        }
        catch (JsonException e)
        {
            return $"not JSON: {e.Message}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileTrouble.Describe(e);
        }
    }

    private bool Written(string path, EvaluationReport report)
    {
        try
        {
            AtomicFile.Write(path, EvaluationJson.Write(report));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Say($"{path}: cannot be written: {FileTrouble.Describe(e)}");
            return false;
        }
    }

    private void Say(string message) => terminal.Error.WriteLine(Visible.Line(message));
}
