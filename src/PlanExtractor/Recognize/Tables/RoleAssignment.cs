namespace PlanExtractor.Recognize.Tables;

/// <summary>Finds the best joint assignment of roles to columns: a beam search from left to right.</summary>
internal static class RoleAssignment
{
    private const int BeamWidth = 24;

    // More than this no column gains by those beside it.
    private const double MostTogether = 1;

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
        foreach (var column in columns)
            beam = Next(beam, column, grammar.Roles, scores);

        // A schedule may have nothing but years; anything else has a name.
        var unnamed = grammar.Kind == ReadingKind.Schedule ? 1 : 3;
        (double Score, PartialRoles Partial)? best = null;
        foreach (var partial in beam)
        {
            var score = partial.Score - (partial.Has(ColumnRole.Name) ? 0 : unnamed);
            if (best is null || score > best.Value.Score)
                best = (score, partial);
        }

        return best is { } found ? (found.Score, found.Partial.Roles(columns.Count)) : null;
    }

    // The best of those before with one more column. Of equal scores the first stays first.
    private static List<PartialRoles> Next(List<PartialRoles> beam, BandColumn column, IReadOnlyList<ColumnRole> roles, RoleScores scores)
    {
        var single = new double[roles.Count];
        for (var r = 0; r < single.Length; r++)
            single[r] = scores.Score(roles[r], column);
        var most = single.Max() + MostTogether;
        var best = new List<(double Score, int Partial, int Role)>(BeamWidth + 1);
        foreach (var (p, partial) in beam.Index())
        {
            // Those before are sorted: none of the rest comes up to the best any more.
            if (best.Count == BeamWidth && partial.Score + most <= best[^1].Score)
                break;
            for (var r = 0; r < single.Length; r++)
            {
                if ((best.Count == BeamWidth && partial.Score + single[r] + MostTogether <= best[^1].Score)
                    || !partial.MayGoOn(roles[r]))
                    continue;
                var score = partial.ScoreWith(roles[r], column, single[r]);
                if (best.Count == BeamWidth && score <= best[^1].Score)
                    continue;
                var at = best.Count;
                while (at > 0 && best[at - 1].Score < score)
                    at--;
                if (best.Count == BeamWidth)
                    best.RemoveAt(BeamWidth - 1);
                best.Insert(at, (score, p, r));
            }
        }

        return best.ConvertAll(b => beam[b.Partial].With(roles[b.Role], column, b.Score));
    }
}
