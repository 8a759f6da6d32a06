namespace PlanExtractor.Recognize.Tables;

/// <summary>Finds the best joint assignment of roles to columns: a beam search from left to right.</summary>
internal static class RoleAssignment
{
    private const int BeamWidth = 24;

    /// <summary>The best roles with their score; null without columns.</summary>
    /// <param name="columns">The columns, left to right.</param>
    /// <param name="grammar">The reading.</param>
    /// <param name="scores">Scores of single columns.</param>
    public static (double Score,
        IReadOnlyList<ColumnRole> Roles)? Best(IReadOnlyList<BandColumn> columns, ReadingGrammar grammar, RoleScores scores)
    {
        if (columns.Count == 0)
            return null;
        var beam = new List<PartialRoles> { PartialRoles.None };
        var next = new List<PartialRoles>(BeamWidth * grammar.Roles.Count);
        foreach (var column in columns)
        {
            var single = new double[grammar.Roles.Count];
            for (var r = 0; r < single.Length; r++)
                single[r] = scores.Score(grammar.Roles[r], column);
            next.Clear();
            foreach (var partial in beam)
            {
                for (var r = 0; r < single.Length; r++)
                {
                    if (partial.MayGoOn(grammar.Roles[r]))
                        next.Add(partial.With(grammar.Roles[r], column, single[r], next.Count));
                }
            }

            // Of equal scores the first stays first.
            next.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Order.CompareTo(b.Order));
            beam = [.. next.Take(BeamWidth)];
        }

        // A schedule may have nothing but years; anything else has a name.
        var unnamed = grammar.Kind == ReadingKind.Schedule ? 1 : 3;
        return beam.Select(p => (Score: p.Score - (p.Has(ColumnRole.Name) ? 0 : unnamed), Partial: p)).MaxBy(p => p.Score)
            is { Partial: { } best, Score: var score } ? (score, best.Roles(columns.Count)) : null;
    }
}
