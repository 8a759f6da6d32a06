namespace PlanExtractor.Validate.Schema;

/// <summary>What a check has found so far.</summary>
internal sealed class Findings
{
    private List<SchemaError>? _errors;

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<SchemaError> Errors => _errors ?? [];

    /// <summary>Adds an error.</summary>
    public void Add(JsonPointer at, string keyword, string message) =>
        (_errors ??= []).Add(new SchemaError(at.ToString(), keyword, message));

    /// <summary>Adds all errors of another check.</summary>
    public void AddAll(Findings other) => (_errors ??= []).AddRange(other.Errors);
}
