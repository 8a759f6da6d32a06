using PlanExtractor.Diagnostics;

namespace PlanExtractor.Recognize;

/// <summary>Why something was read as it was, for people who want to know: a table with its columns, a family of units, an owner.</summary>
/// <param name="Kind">What is explained: <c>table</c>, <c>band</c>, <c>column</c>, <c>units</c>, <c>owner</c>.</param>
/// <param name="Label">What it is called in the document, or how it was read.</param>
/// <param name="Evidence">Where it stands; null for a part that has no place of its own.</param>
public sealed record Explanation(string Kind, string Label, Evidence? Evidence = null)
{
    /// <summary>What was found, by name: roles, scores, the reading that came next.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Details { get; init; } = [];

    /// <summary>Its parts.</summary>
    public IReadOnlyList<Explanation> Parts { get; init; } = [];
}
