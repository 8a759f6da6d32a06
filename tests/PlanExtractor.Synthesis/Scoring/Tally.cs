namespace PlanExtractor.Synthesis.Scoring;

/// <summary>What is counted of a plan.</summary>
public enum FactKind
{
    /// <summary>Units of action found.</summary>
    Initiatives,

    /// <summary>Units of action with just their departments.</summary>
    Departments,

    /// <summary>Aims found.</summary>
    KpisFound,

    /// <summary>Aims whose name, owner, values, units and years are right.</summary>
    KpisRight,

    /// <summary>Rows of schedules.</summary>
    Rows,

    /// <summary>Cells of their years.</summary>
    Cells,

    /// <summary>From which year to which.</summary>
    Spans,
}

/// <summary>Counts of one kind.</summary>
/// <param name="Right">In both.</param>
/// <param name="Extra">Only in the output.</param>
/// <param name="Missed">Only in the gold.</param>
public readonly record struct Tally(int Right, int Extra, int Missed)
{
    /// <summary>Whether there was anything to count.</summary>
    public bool IsEmpty => Right + Extra + Missed == 0;

    /// <summary>Harmonic mean of precision and recall; 1 where there is nothing.</summary>
    public double F1 => IsEmpty ? 1 : 2.0 * Right / ((2.0 * Right) + Extra + Missed);

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Right + right.Right, left.Extra + right.Extra, left.Missed + right.Missed);

    /// <summary>The sum.</summary>
    public static Tally Add(Tally left, Tally right) => left + right;
}

/// <summary>A fact that is not as it should be.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Fact">What it is about; null where the output has it and the gold has not.</param>
/// <param name="Expected">As annotated.</param>
/// <param name="Got">As read.</param>
public sealed record Miss(FactKind Kind, string? Fact, string Expected, string Got);

/// <summary>Counts and misses of a plan.</summary>
public sealed record Score(IReadOnlyDictionary<FactKind, Tally> Tallies, IReadOnlyList<Miss> Misses)
{
    /// <summary>Counts of a kind.</summary>
    public Tally this[FactKind kind] => Tallies.GetValueOrDefault(kind);

    /// <summary>KPIs in the output that the plan does not have.</summary>
    public int Invented => this[FactKind.KpisFound].Extra;
}
