namespace PlanExtractor.Recognize.Tables;

/// <summary>Reads a band in every way and keeps the best.</summary>
internal static class BandReader
{
    // What a column counts for that no reading explains.
    private const double Unexplained = 0.9;

    // From this on the caption says that yearly values are targets.
    private const double CaptionOfTargets = 1.5;

    /// <summary>The best reading with its lead over the next.</summary>
    /// <param name="band">The band.</param>
    /// <param name="around">What is known around its table.</param>
    /// <param name="words">Words of headers.</param>
    public static BandReading Best(TableBand band, TableContext around, TableWords words)
    {
        var columns = BandColumn.Read(band, words, around.PlanStart);
        var context = new ReadingContext(words, around, band);
        var readings = new List<BandReading> { new(ReadingKind.Other, Unexplained * columns.Count,
            [.. columns.Select(_ => ColumnRole.Text)], columns, band) };
        if (columns.Count > 0 && band.Body.Count > 0)
        {
            var isAboutTargets = IsAboutTargets(columns, context);
            readings.AddRange(ReadingGrammar.All.Select(g => As(g, columns, band, context, isAboutTargets)).OfType<BandReading>());
        }

        var ranked = readings.OrderByDescending(r => r.Score).ToList();
        return ranked[0] with { Second = ranked.Count > 1 ? (ranked[1].Kind, ranked[0].Score - ranked[1].Score) : (ReadingKind.Other, 3) };
    }

    /// <summary>The band read in one way over some of its columns; null where it has no proof.</summary>
    public static BandReading? As(ReadingGrammar grammar, IReadOnlyList<BandColumn> columns, TableBand band, ReadingContext context) =>
        As(grammar, columns, band, context, IsAboutTargets(columns, context));

    private static BandReading? As(
        ReadingGrammar grammar, IReadOnlyList<BandColumn> columns, TableBand band, ReadingContext context, bool isAboutTargets)
    {
        var scores = new RoleScores(grammar, context, isAboutTargets);
        if (!ReadingProof.IsPossible(columns, grammar, context, scores)
            || RoleAssignment.Best(columns, grammar, scores) is not var (score, roles))
            return null;
        var reading = new BandReading(grammar.Kind, score, roles, columns, band);
        return new ReadingProof(reading, context).Evidence() is { } evidence ? reading with { Score = score + evidence } : null;
    }

    // Whether columns under nothing but a year hold targets.
    private static bool IsAboutTargets(IReadOnlyList<BandColumn> columns, ReadingContext context)
    {
        // 指標 | 目標設定時 | R6 | R7: years after a baseline are those of targets.
        var followsBaseline = columns.SkipWhile(c => c.Says(ColumnRole.Baseline) < 2 || c.IsYearOnly).Skip(1)
            .Count(c => c.IsYearOnly) >= 2
            && columns.Any(c => c.Header.Rate(HeaderRole.Indicator) >= 2);
        return followsBaseline || columns.Take(3).Any(c => c.Share(CellKind.RowRole) > 0.6 || c.Goals > 0)
            || (context.Weight("indicators") > CaptionOfTargets && !columns.Any(c => c.Says(ColumnRole.Target) >= 2));
    }
}
