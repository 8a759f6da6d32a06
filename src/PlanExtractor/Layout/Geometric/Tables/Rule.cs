namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A straight line of a table.</summary>
/// <param name="IsHorizontal">Whether it runs from left to right.</param>
/// <param name="At">y of a horizontal rule, x of a vertical one.</param>
/// <param name="From">Its left or upper end.</param>
/// <param name="To">Its right or lower end.</param>
internal readonly record struct Rule(bool IsHorizontal, double At, double From, double To)
{
    /// <summary>Points from end to end.</summary>
    public double Length => To - From;
}
