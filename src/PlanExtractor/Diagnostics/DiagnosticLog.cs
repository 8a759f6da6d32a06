namespace PlanExtractor.Diagnostics;

/// <summary>Collects what the stages have to say of one document. Not thread-safe: one document, one log.</summary>
public sealed class DiagnosticLog
{
    private readonly List<Diagnostic> _entries = [];
    private readonly HashSet<Diagnostic> _said = [];

    /// <summary>All entries so far, in the order they were said.</summary>
    public IReadOnlyList<Diagnostic> Entries => _entries;

    /// <summary>Adds an entry; an equal one is kept once.</summary>
    public void Add(Severity severity, string code, string message, Evidence? evidence)
    {
        var entry = new Diagnostic(severity, code, message, evidence);
        if (_said.Add(entry))
            _entries.Add(entry);
    }

    /// <summary>Adds an <see cref="Severity.Info"/> entry.</summary>
    public void Info(string code, string message, Evidence? evidence = null) => Add(Severity.Info, code, message, evidence);

    /// <summary>Adds a <see cref="Severity.Warning"/> entry.</summary>
    public void Warn(string code, string message, Evidence? evidence = null) => Add(Severity.Warning, code, message, evidence);

    /// <summary>Adds an <see cref="Severity.Error"/> entry.</summary>
    public void Error(string code, string message, Evidence? evidence = null) => Add(Severity.Error, code, message, evidence);
}
