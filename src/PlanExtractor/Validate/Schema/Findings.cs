namespace PlanExtractor.Validate.Schema;

/// <summary>What a value breaks of a schema. Its pointer is written out only if it is told at the end.</summary>
internal readonly record struct Finding(JsonPlace Place, string Keyword, string Message);

/// <summary>What a check has found so far.</summary>
internal sealed class Findings
{
    private List<Finding>? _all;

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<Finding> All => _all ?? [];

    /// <summary>Whether nothing was found.</summary>
    public bool AreNone => _all is null;

    /// <summary>The same as errors.</summary>
    public IReadOnlyList<SchemaError> Errors => [.. All.Select(f => f.Place.Breaks(f.Keyword, f.Message))];

    /// <summary>Adds an error.</summary>
    public void Add(JsonPlace place, string keyword, string message) => (_all ??= []).Add(new Finding(place, keyword, message));

    /// <summary>Adds all errors of another check.</summary>
    public void AddAll(Findings other) => (_all ??= []).AddRange(other.All);
}
