namespace PlanExtractor.Synthesis.Styles;

/// <summary>One way in which plans differ.</summary>
/// <param name="Name">For tables and the command line.</param>
/// <param name="Values">What it may be; the first is the plain one.</param>
public sealed record Dimension(string Name, params IReadOnlyList<string> Values)
{
    /// <summary>Its place among all dimensions.</summary>
    public int Index => Dimensions.All.ToList().IndexOf(this);

    /// <inheritdoc />
    public bool Equals(Dimension? other) => other is not null && other.Name == Name;

    /// <inheritdoc />
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
