namespace PlanExtractor.Recognize.Tables;

/// <summary>What a band of a table may be.</summary>
internal enum ReadingKind
{
    /// <summary>Indicators with their targets.</summary>
    Indicators,

    /// <summary>Results of a former plan, evaluations.</summary>
    Past,

    /// <summary>Items over fiscal years.</summary>
    Schedule,

    /// <summary>A list of units of action.</summary>
    Actions,

    /// <summary>Terms and what they mean.</summary>
    Glossary,

    /// <summary>Figures without an aim.</summary>
    Statistics,

    /// <summary>Money.</summary>
    Finance,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What the columns of a band are allowed to be in a reading.</summary>
/// <param name="Kind">The reading.</param>
/// <param name="NameWords">Role of the vocabulary that names its items.</param>
/// <param name="Caption">Role of the vocabulary whose words in captions speak for it: what follows <c>caption.</c>.</param>
/// <param name="Roles">Roles its columns may have.</param>
internal sealed record ReadingGrammar(ReadingKind Kind, string NameWords, string Caption, IReadOnlyList<ColumnRole> Roles)
{
    private static readonly ColumnRole[] Indicator =
    [
        ColumnRole.Name, ColumnRole.Group, ColumnRole.Part, ColumnRole.Number, ColumnRole.Unit, ColumnRole.Baseline, ColumnRole.Milestone,
        ColumnRole.Target, ColumnRole.Actual, ColumnRole.ValueYear, ColumnRole.Direction, ColumnRole.Department, ColumnRole.Note,
        ColumnRole.Formula, ColumnRole.Source, ColumnRole.RowRole,
    ];

    /// <summary>All readings; each explains the same columns, so that their scores compare.</summary>
    public static IReadOnlyList<ReadingGrammar> All { get; } =
    [
        new(ReadingKind.Indicators, "name.indicator", "indicators", Indicator),
        new(ReadingKind.Past, "name.indicator", "past", [.. Indicator, ColumnRole.Evaluation]),
        new(ReadingKind.Schedule, "name.action", "schedule",
            [ColumnRole.Name, ColumnRole.Group, ColumnRole.Number, ColumnRole.Text, ColumnRole.Department, ColumnRole.Note,
                ColumnRole.YearCell, ColumnRole.Status, ColumnRole.RowRole]),
        new(ReadingKind.Actions, "name.action", "actions",
            [ColumnRole.Name, ColumnRole.Group, ColumnRole.Number, ColumnRole.Text, ColumnRole.Department, ColumnRole.Note,
                ColumnRole.Status]),
        new(ReadingKind.Glossary, "name.term", "glossary", [ColumnRole.Name, ColumnRole.Number, ColumnRole.Text, ColumnRole.Group]),
        new(ReadingKind.Statistics, "name.statistic", "stats",
            [ColumnRole.Name, ColumnRole.Group, ColumnRole.Number, ColumnRole.Unit, ColumnRole.Value, ColumnRole.Note, ColumnRole.Part]),
        new(ReadingKind.Finance, "name.action", "finance",
            [ColumnRole.Name, ColumnRole.Group, ColumnRole.Number, ColumnRole.Unit, ColumnRole.Amount, ColumnRole.Department,
                ColumnRole.Note, ColumnRole.RowRole]),
    ];

    /// <summary>The grammar of a reading.</summary>
    public static ReadingGrammar For(ReadingKind kind) => All.First(g => g.Kind == kind);
}

/// <summary>A band read in one way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Score">How well it explains the band.</param>
/// <param name="Roles">Roles of the columns.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Band">The band.</param>
internal sealed record BandReading(ReadingKind Kind, double Score, IReadOnlyList<ColumnRole> Roles, IReadOnlyList<BandColumn> Columns,
    TableBand Band)
{
    /// <summary>The reading that comes next, and how far behind it is.</summary>
    public (ReadingKind Kind, double Margin) Second { get; init; } = (ReadingKind.Other, 0);

    /// <summary>The columns of a role.</summary>
    public IEnumerable<BandColumn> With(ColumnRole role) => Columns.Where((_, i) => Roles[i] == role);

    /// <summary>The first column of a role, or null.</summary>
    public BandColumn? First(ColumnRole role) => With(role).FirstOrDefault();
}
