namespace PlanExtractor.Diagnostics;

/// <summary>How much a diagnostic matters to a reader of the output.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the result is complete.</summary>
    Info,

    /// <summary>Something in the document could not be read, or was read with doubt.</summary>
    Warning,

    /// <summary>The document, or a large part of it, could not be read.</summary>
    Error,
}

/// <summary>Something that a reader of the output should know about how it was read.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Stable, kebab-case: <c>fiscal-year-disagrees</c>.</param>
/// <param name="Message">One English sentence; document text in 「」.</param>
/// <param name="Evidence">Where, or null when it concerns the whole document.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, Evidence? Evidence);
