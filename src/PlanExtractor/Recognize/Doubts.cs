using PlanExtractor.Diagnostics;

namespace PlanExtractor.Recognize;

/// <summary>What the document says of facts that were read with doubt, or not at all.</summary>
internal static class Doubts
{
    /// <summary>A table looks as if it stated aims, but none could be read from it: the document is partial.</summary>
    public static void TableNotRead(DiagnosticLog log, string? caption, Evidence place) =>
        log.Warn("table-not-read", $"a table{Quoted(caption)} looks as if it stated aims, but no name with a target could be read from it",
            place);

    /// <summary>A table was read in one way, though another is nearly as likely.</summary>
    public static void TableDoubtful(DiagnosticLog log, string reading, string runnerUp, Evidence place) =>
        log.Warn("table-doubtful", $"a table was read as {reading}, though it may be {runnerUp}", place);

    /// <summary>A KPI names or neighbors no unit of action.</summary>
    public static void OwnerUnknown(DiagnosticLog log, string name, Evidence place) =>
        log.Info("owner-unknown", $"the plan does not show which unit of action 「{name}」 belongs to", place);

    /// <summary>Values were read whose years the plan does not say near them.</summary>
    public static void YearsUnknown(DiagnosticLog log, string name, Evidence place) =>
        log.Warn("years-unknown", $"neither the values of 「{name}」 nor the headers, captions and notes around them name their years",
            place);

    /// <summary>The plan's units of action were taken from one level of headings, though another is nearly as likely.</summary>
    public static void LevelDoubtful(DiagnosticLog log, string readings, Evidence place) =>
        log.Warn("level-doubtful", $"which level of the plan holds its units of action is doubtful: {readings}", place);

    private static string Quoted(string? caption) => string.IsNullOrWhiteSpace(caption) ? "" : $" 「{caption}」";
}
