namespace PlanExtractor.Recognize.Tables;

/// <summary>How well one column fits each role of a reading: headers, kinds of cells, years against the plan's.</summary>
internal sealed class RoleScores(ReadingGrammar grammar, ReadingContext context, bool isAboutTargets)
{
    private const double Forbidden = -4;

    /// <summary>The score of a column in a role.</summary>
    public double Score(ColumnRole role, BandColumn column)
    {
        var header = Header(role, column);
        var score = header + column.Fit(role);
        if (column.Filled == 0)
            score += Empty(role);
        if (IsValue(role))
            score += OfYear(role, column);
        if (role == ColumnRole.Milestone && header < 1)
            score -= 0.4; // several targets are told apart by their years
        if (!IsValue(role) && role != ColumnRole.YearCell && column.IsYearOnly)
            score += Forbidden;
        if (role == ColumnRole.YearCell)
            score += column.IsYearOnly ? 2.5 : column.IsPhase ? 1.5 : Forbidden;
        if (role == ColumnRole.Name)
            score += OfName(column) + (grammar.Kind == ReadingKind.Actions && header < ReadingProof.ColumnWord ? Forbidden : 0);
        if (role == ColumnRole.Group)
            score += 0.8 * column.Blank;
        if (role == ColumnRole.Part)
            score += column.Year is null ? 0.2 : Forbidden;
        return score;
    }

    /// <summary>What the headers of a column say for a role.</summary>
    public double Header(ColumnRole role, BandColumn column) =>
        column.Header.Rate(HeaderRole.For(role, grammar.NameWords));

    /// <summary>Whether a role holds values of an indicator.</summary>
    public static bool IsIndicatorValue(ColumnRole role) =>
        role is ColumnRole.Baseline or ColumnRole.Milestone or ColumnRole.Target or ColumnRole.Actual;

    private static bool IsValue(ColumnRole role) => IsIndicatorValue(role) || role is ColumnRole.Value or ColumnRole.Amount;

    private static double Empty(ColumnRole role) => role switch
    {
        ColumnRole.YearCell or ColumnRole.Actual => 0.5,
        ColumnRole.Note => 0.3,
        ColumnRole.Baseline => -0.2,
        _ => -1,
    };

    private double OfName(BandColumn column) =>
        0.4 * column.Distinct - 0.8 * column.Blank
            + (grammar.NameWords == "name.indicator" && column.Share(CellKind.MeasurableName) > 0.4 ? 0.8 : 0);

    // A column under nothing but a year: later than the plan's beginning it holds targets, earlier what was measured.
    private double OfYear(ColumnRole role, BandColumn column)
    {
        var start = context.Around.PlanStart;
        var score = 0.0;
        if (column.IsYearOnly)
        {
            var isNew = column.Year >= start || (start is null && isAboutTargets);
            score += role switch
            {
                ColumnRole.Target or ColumnRole.Milestone => (isNew ? 1.2 : -0.8) + (isAboutTargets ? 1.2 : -1.2),
                ColumnRole.Baseline => isNew ? -0.8 : 0.5,
                ColumnRole.Actual => -0.3,
                _ => isNew ? 0.2 : 0.8,
            };
        }

        if (role == ColumnRole.Target && grammar.Kind == ReadingKind.Indicators && column.Year < start)
            score -= 2.5;
        return score;
    }
}
