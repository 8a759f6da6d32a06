namespace PlanExtractor.Domain;

/// <summary>A value and where in a text it was found.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Start">0-based index of its first character.</param>
/// <param name="Length">Number of characters.</param>
internal readonly record struct Found<T>(T Value, int Start, int Length)
{
    /// <summary>Index after its last character.</summary>
    public int End => Start + Length;
}
