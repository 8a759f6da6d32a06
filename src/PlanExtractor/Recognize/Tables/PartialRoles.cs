namespace PlanExtractor.Recognize.Tables;

/// <summary>Roles of the columns from the left to one of them, as a chain: each link adds one column to those before.</summary>
internal sealed class PartialRoles
{
    private readonly PartialRoles? _before;
    private readonly ColumnRole _last;
    private readonly ulong _seen;
    private readonly PartialRoles? _lastValue;
    private readonly int? _year;

    /// <summary>No column yet.</summary>
    public static readonly PartialRoles None = new(null, default, 0, null, null, 0);

    private PartialRoles(PartialRoles? before, ColumnRole last, ulong seen, PartialRoles? lastValue, int? year, double score)
    {
        (_before, _last, _seen, _year, Score) = (before, last, seen, year, score);
        _lastValue = before is not null && RoleScores.IsIndicatorValue(last) ? this : lastValue;
    }

    /// <summary>Sum of the scores.</summary>
    public double Score { get; }

    /// <summary>Whether a column has the role.</summary>
    public bool Has(ColumnRole role) => (_seen & Bit(role)) != 0;

    /// <summary>Whether the next column may have the role.</summary>
    public bool MayGoOn(ColumnRole role) =>
        !(IsSingle(role) && Has(role)) && !(role == ColumnRole.Part && !Has(ColumnRole.Name));

    /// <summary>The score with one more column.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="column">The column.</param>
    /// <param name="single">Its score by itself.</param>
    public double ScoreWith(ColumnRole role, BandColumn column, double single) => Score + single + Together(role, column);

    /// <summary>With one more column, which makes up that score.</summary>
    public PartialRoles With(ColumnRole role, BandColumn column, double score) =>
        new(this, role, _seen | Bit(role), _lastValue, column.Year, score);

    /// <summary>The roles, left to right.</summary>
    public ColumnRole[] Roles(int count)
    {
        var roles = new ColumnRole[count];
        var at = count;
        for (var link = this; link._before is { } before; link = before)
            roles[--at] = link._last;
        return roles;
    }

    // Two columns of these would contradict each other.
    private static bool IsSingle(ColumnRole role) => role is ColumnRole.Name or ColumnRole.Unit or ColumnRole.Number
        or ColumnRole.Direction or ColumnRole.RowRole or ColumnRole.Evaluation or ColumnRole.Formula;

    private static ulong Bit(ColumnRole role) => 1UL << (int)role;

    // Years rise; the baseline comes before targets, the name before values, the unit beside a name.
    private double Together(ColumnRole role, BandColumn column)
    {
        var score = 0.0;
        var isFirst = _before is null;
        if (RoleScores.IsIndicatorValue(role) && _lastValue is { } value && role != ColumnRole.Actual && value._last != ColumnRole.Actual
            && column.Year is { } year && value._year is { } yearBefore)
            score += year > yearBefore ? 0.3 : -0.8;
        if (role == ColumnRole.Unit && !isFirst && _last is ColumnRole.Name or ColumnRole.Part or ColumnRole.Note)
            score += 0.4;
        if (role == ColumnRole.Baseline && (Has(ColumnRole.Target) || Has(ColumnRole.Milestone)))
            score -= 1;
        if (role == ColumnRole.Group && Has(ColumnRole.Name))
            score -= 1.5;
        if (role == ColumnRole.Name && _lastValue is not null)
            score -= 2;
        if (role == ColumnRole.Number && (_seen & ~Bit(ColumnRole.Group)) != 0)
            score -= 0.7;
        if (!isFirst && _last == ColumnRole.ValueYear)
            score += RoleScores.IsIndicatorValue(role) ? 0.5 : -2;
        return score;
    }
}
