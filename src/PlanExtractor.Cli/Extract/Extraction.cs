using PlanExtractor.Cli.Output;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Cli.Extract;

/// <summary>One run of <c>extract</c>: reads in parallel; names, writes and reports in source order.</summary>
internal sealed class Extraction(Engine engine, ExtractSettings settings, Terminal terminal)
{
    private readonly PlanFileNames _names = new();
    private readonly List<Outcome> _closing = [];
    private int _written;
    private bool _incomplete;

    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">Stopped; what is written so far is whole.</exception>
    public int Run(CancellationToken stop)
    {
        var files = FileFinder.Find(settings.Paths, settings.Patterns);
        if (Refusal(files) is { } refusal)
            return refusal;

        View().Watch(files.Count, steps =>
        {
            var reading = new PlanReading(engine, settings);
            foreach (var outcome in InOrder.Select(files, settings.Threads, file => reading.Read(file, stop), stop))
                Finish(outcome, files.Count, steps);
        });

        if (settings.OutFolder is not null)
            ClosingTable.Build(_closing).Write(terminal.Out, terminal.OutIsInteractive, terminal.Colors);
        return _written == 0 ? ExitCode.NothingDone : _incomplete ? ExitCode.Incomplete : ExitCode.Complete;
    }

    private int? Refusal(IReadOnlyList<FoundFile> files)
    {
        if (files.Count == 0)
            return Say($"no file matches {string.Join(';', settings.Patterns)}", ExitCode.NothingDone);
        if (settings.OutFolder is null)
            return files.Count == 1 ? null : Say($"--stdout takes one source, found {files.Count}", ExitCode.BadUsage);
        try
        {
            Directory.CreateDirectory(settings.OutFolder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say($"{settings.OutFolder}: cannot make the folder: {FileTrouble.Describe(e)}", ExitCode.NothingDone);
        }
    }

    private int Say(string message, int code)
    {
        terminal.Error.WriteLine(Text.Visible.Line(message));
        return code;
    }

    private IRunView View() =>
        terminal.ErrorIsInteractive && settings.OutFolder is not null
            ? new ProgressRunView(terminal.Error, terminal.Colors)
            : new PlainRunView(terminal.Error, quiet: settings.OutFolder is null);

    private void Finish(Outcome read, int total, IRunSteps steps)
    {
        var (outcome, where) = Written(read);
        _closing.Add(outcome with { Source = null, Json = outcome.Json is null ? null : [] });
        _written += outcome.Json is null ? 0 : 1;

        var reasons = outcome.Diagnostics.Where(d => d.Severity >= settings.FailOn).Select(Reason).ToList();
        var status = outcome.Status.ToString().ToLowerInvariant();
        var line = $"[{_closing.Count}/{total}] {outcome.File.Path}: {status}{where}";
        if (outcome.Status == PlanStatus.Complete && reasons.Count == 0)
        {
            steps.Done(line);
            return;
        }

        _incomplete = true;
        steps.DoneBadly(line, [.. outcome.Failures, .. reasons]);
    }

    private (Outcome Outcome, string Where) Written(Outcome outcome)
    {
        if (outcome is not { Json: { } json, Document: { } document, Source: { } source })
            return (outcome, "");
        if (settings.OutFolder is not { } folder)
        {
            terminal.Data.Write(json);
            terminal.Data.Flush();
            return (outcome, "");
        }

        var path = Path.Join(folder, _names.Choose(document, source.Bytes.Span));
        try
        {
            AtomicFile.Write(path, json);
            return (outcome, $" → {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (outcome.But([$"{path}: cannot be written: {FileTrouble.Describe(e)}"]), "");
        }
    }

    private static string Reason(Diagnostic d)
    {
        var place = d.Evidence?.ToString() is { Length: > 0 } at ? at + ": " : "";
        return $"{place}{d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message}";
    }
}
