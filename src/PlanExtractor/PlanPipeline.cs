using PlanExtractor.Diagnostics;

namespace PlanExtractor;

/// <summary>The way of a document through the program: one line per stage.</summary>
public static class PlanPipeline
{
    /// <summary>Reads one source. Never throws on what the source contains.</summary>
    public static PlanResult Run(PlanSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var log = new DiagnosticLog();
        log.Error("not-a-plan", "no stage has read this source", null);
        return new PlanResult(source, null, log.Entries);
    }
}
