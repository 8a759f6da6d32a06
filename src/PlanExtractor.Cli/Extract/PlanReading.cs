using PlanExtractor.Write;

namespace PlanExtractor.Cli.Extract;

/// <summary>From a file to JSON that keeps the output contract. Safe to run on several files at the same time.</summary>
internal sealed class PlanReading(Engine engine, ExtractSettings settings)
{
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public Outcome Read(FoundFile file, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Trouble is { } trouble)
            return Outcome.Failed(file, trouble);
        try
        {
            return Read(file, new PlanSource(file.Name, FileBytes.Read(file.Path, settings.MaxMebibytes)) { Password = settings.Password },
                stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Outcome.Failed(file, FileTrouble.Describe(e)) with { IsTransient = FileTrouble.IsTransient(e) };
        }
    }

    private Outcome Read(FoundFile file, PlanSource source, CancellationToken stop)
    {
        try
        {
            var result = engine.Read(source, settings.Options, stop);
            if (result.Document is not { } document)
                return new Outcome(file, source, null, null, result.Diagnostics, []);
            var outcome = new Outcome(
                file, source, document, PlanJson.Write(document, settings.Pretty), result.Diagnostics, []);
            return Checked(outcome);
        }
        catch (Exception e)
            when (e is not (IOException or UnauthorizedAccessException or OutOfMemoryException or OperationCanceledException))
        {
            // The library does not throw on what a source contains: a bug, which must not cost the user the other plans.
            return Outcome.Failed(file, $"bug in this program: {e.GetType().Name}: {e.Message}");
        }
    }

    private Outcome Checked(Outcome outcome)
    {
        var complaints = engine.Check(outcome.Json);
        return complaints.Count == 0
            ? outcome
            : outcome.But(complaints.Select(c => $"bug in this program: the document breaks the output contract at {c}"));
    }
}
