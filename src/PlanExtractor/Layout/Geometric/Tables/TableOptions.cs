namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Tolerances of the table finder.</summary>
internal sealed record TableOptions
{
    /// <summary>Rulings nearer than this are one: double rules, the two edges of a thin rectangle. Points; default 3.</summary>
    public double SnapPoints { get; init; } = 3;

    /// <summary>Longest gap inside one ruling: dashes, dots, corners that do not quite meet. Points; default 3.5.</summary>
    public double JoinPoints { get; init; } = 3.5;

    /// <summary>A filled rectangle not thicker than this is a ruling. Points; default 2.6.</summary>
    public double ThinPoints { get; init; } = 2.6;

    /// <summary>Rulings shorter than this, after joining, are specks. Points; default 6.</summary>
    public double ShortestRulingPoints { get; init; } = 6;

    /// <summary>A page with more painted paths than this is a map or a drawing, and is not searched. Default 40,000.</summary>
    public int MostPaths { get; init; } = 40_000;

    /// <summary>A page with more rulings than this is a drawing. Default 3,000.</summary>
    public int MostRulings { get; init; } = 3_000;

    /// <summary>Squares of a lattice, merged or not, beyond which a drawing is no table. Default 60,000.</summary>
    public int MostSquares { get; init; } = 60_000;
}
