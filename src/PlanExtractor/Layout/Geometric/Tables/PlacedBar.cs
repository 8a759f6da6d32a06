namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A mark in its place over a table: one row of it.</summary>
/// <param name="Mark">What is drawn.</param>
/// <param name="Row">0-based row.</param>
/// <param name="From">Left end in columns.</param>
/// <param name="To">Right end in columns.</param>
internal sealed record PlacedBar(DrawnMark Mark, int Row, double From, double To)
{
    private const double Touched = 0.25;

    /// <summary>The first column that it covers by more than a quarter.</summary>
    public int FirstColumn =>
        From - Math.Floor(From) >= 1 - Touched && To - Math.Ceiling(From) > Touched ? (int)Math.Ceiling(From) : (int)Math.Floor(From);

    /// <summary>The last column that it covers by more than a quarter.</summary>
    public int LastColumn =>
        To - Math.Floor(To) <= Touched && Math.Floor(To) - 1 >= FirstColumn ? (int)Math.Floor(To) - 1 : (int)Math.Ceiling(To) - 1;
}
