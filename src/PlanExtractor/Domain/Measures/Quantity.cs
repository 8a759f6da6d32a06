namespace PlanExtractor.Domain;

/// <summary>A number with its unit and what is said directly after it, at its place in a folded text.</summary>
/// <param name="Start">Index of its sign or first digit.</param>
/// <param name="End">Index after its unit and its tail (以上, 削減).</param>
/// <param name="Value">Number as written, without sign; with several scale words (5万2千円) already counted out.</param>
/// <param name="Upper">Upper end of a range, or null.</param>
/// <param name="Scale">Factor of the scale word in the unit; 1 if there is none.</param>
/// <param name="UnitStart">Index of its unit.</param>
/// <param name="UnitEnd">Index after its unit; the same if there is none.</param>
/// <param name="IsGuessedUnit">Whether the unit is not a listed one.</param>
internal readonly record struct Quantity(
    int Start, int End, decimal Value, decimal? Upper, decimal Scale, int UnitStart, int UnitEnd, bool IsGuessedUnit)
{
    /// <summary>割, 分, 厘: the value is already in percent.</summary>
    public bool IsTenths { get; init; }

    /// <summary>−1 after △ or minus, +1 after plus, else 0.</summary>
    public int Sign { get; init; }

    /// <summary>−1 for 削減, +1 for 増, else 0.</summary>
    public int Change { get; init; }

    /// <summary>Bound or looseness told after it.</summary>
    public MeasureQualifier Qualifier { get; init; }

    /// <summary>1枚あたり, 3年ごとに, 5年間で: says to what another quantity refers.</summary>
    public bool IsBasis { get; init; }
}
