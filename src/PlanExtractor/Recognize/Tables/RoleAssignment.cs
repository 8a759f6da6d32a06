namespace PlanExtractor.Recognize.Tables;

/// <summary>Finds the best joint assignment of roles to columns: a beam search from left to right.</summary>
internal static class RoleAssignment
{
    private const int BeamWidth = 24;

    // Two columns of these would contradict each other.
    private static bool IsSingle(ColumnRole role) => role is ColumnRole.Name or ColumnRole.Unit or ColumnRole.Number
        or ColumnRole.Direction or ColumnRole.RowRole or ColumnRole.Evaluation or ColumnRole.Formula;

    private sealed record Partial(double Score, ColumnRole[] Roles);

    /// <summary>The best roles with their score; null without columns.</summary>
    /// <param name="columns">The columns, left to right.</param>
    /// <param name="grammar">The reading.</param>
    /// <param name="scores">Scores of single columns.</param>
    public static (double Score,
        IReadOnlyList<ColumnRole> Roles)? Best(IReadOnlyList<BandColumn> columns, ReadingGrammar grammar, RoleScores scores)
    {
        if (columns.Count == 0)
            return null;
        IReadOnlyList<Partial> beam = [new Partial(0, [])];
        foreach (var column in columns)
        {
            var single = grammar.Roles.ToDictionary(r => r, r => scores.Score(r, column));
            beam = [.. beam
                .SelectMany(p => grammar.Roles.Where(r => MayFollow(r, p.Roles))
                    .Select(r => new Partial(p.Score + single[r] + Together(r, column, p.Roles, columns), [.. p.Roles, r])))
                .OrderByDescending(p => p.Score)
                .Take(BeamWidth)];
        }

        // A schedule may have nothing but years; anything else has a name.
        var unnamed = grammar.Kind == ReadingKind.Schedule ? 1 : 3;
        return beam.Select(p => (Score: p.Score - (p.Roles.Contains(ColumnRole.Name) ? 0 : unnamed), p.Roles)).MaxBy(p => p.Score);
    }

    private static bool MayFollow(ColumnRole role, ColumnRole[] before) =>
        !(IsSingle(role) && before.Contains(role)) && !(role == ColumnRole.Part && !before.Contains(ColumnRole.Name));

    // Years rise; the baseline comes before targets, the name before values, the unit beside a name.
    private static double Together(ColumnRole role, BandColumn column, ColumnRole[] before, IReadOnlyList<BandColumn> columns)
    {
        var score = 0.0;
        var last = before.Length > 0 ? before[^1] : (ColumnRole?)null;
        var value = LastValue(before);
        if (RoleScores.IsIndicatorValue(role) && value >= 0 && role != ColumnRole.Actual && before[value] != ColumnRole.Actual
            && column.Year is { } year && columns[value].Year is { } yearBefore)
            score += year > yearBefore ? 0.3 : -0.8;
        if (role == ColumnRole.Unit && last is ColumnRole.Name or ColumnRole.Part or ColumnRole.Note)
            score += 0.4;
        if (role == ColumnRole.Baseline && (before.Contains(ColumnRole.Target) || before.Contains(ColumnRole.Milestone)))
            score -= 1;
        if (role == ColumnRole.Group && before.Contains(ColumnRole.Name))
            score -= 1.5;
        if (role == ColumnRole.Name && value >= 0)
            score -= 2;
        if (role == ColumnRole.Number && before.Any(r => r != ColumnRole.Group))
            score -= 0.7;
        if (last == ColumnRole.ValueYear)
            score += RoleScores.IsIndicatorValue(role) ? 0.5 : -2;
        return score;
    }

    private static int LastValue(ColumnRole[] roles)
    {
        var at = roles.Length - 1;
        while (at >= 0 && !RoleScores.IsIndicatorValue(roles[at]))
            at--;
        return at;
    }
}
