namespace PlanExtractor.Recognize.Tables;

/// <summary>What speaks for a reading as a whole. A reading without its proof is none, however well its columns fit.</summary>
internal sealed class ReadingProof(BandReading reading, ReadingContext context)
{
    /// <summary>From this on a header says what its column holds.</summary>
    public const double ColumnWord = 1.5;

    private const double CaptionWord = 1.5;
    private const int MostOfGlossary = 4;

    private readonly RoleScores _scores = new(ReadingGrammar.For(reading.Kind), context, isAboutTargets: false);

    /// <summary>Evidence beyond the single columns; null where the proof is missing.</summary>
    public double? Evidence() => reading.Kind switch
    {
        ReadingKind.Indicators => OfIndicators(),
        ReadingKind.Past => OfPast(),
        ReadingKind.Schedule => OfSchedule(),
        ReadingKind.Actions => OfActions(),
        ReadingKind.Glossary => OfGlossary(),
        ReadingKind.Statistics => Any(ColumnRole.Value)
            ? 0.3 + 0.5 * context.Weight("stats") - 0.4 * context.Weight("indicators") + 0.2 * Past() + 2 * context.Forecasts
            : null,
        ReadingKind.Finance => OfFinance(),
        _ => 0,
    };

    /// <summary>Whether any roles of the columns could have the proof of a reading: what need not be tried out column by column.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="grammar">The reading.</param>
    /// <param name="context">What is said around the table.</param>
    /// <param name="scores">Scores of single columns in this reading.</param>
    public static bool IsPossible(
        IReadOnlyList<BandColumn> columns, ReadingGrammar grammar, ReadingContext context, RoleScores scores) => grammar.Kind switch
        {
            ReadingKind.Indicators => columns.Any(c => c.Values > 0.5 || scores.Header(ColumnRole.Target, c) >= 2
                || scores.Header(ColumnRole.Direction, c) >= ColumnWord),
            ReadingKind.Past => columns.Any(c => c.Values > 0.5) && (context.Weight("past") >= 1
                || columns.Any(c => c.Year < context.Around.PlanStart) || columns.Any(c => scores.Header(ColumnRole.Evaluation, c) > 1)),
            ReadingKind.Schedule => columns.Count(c => c.IsYearOnly || c.IsPhase) >= 2,
            ReadingKind.Actions => columns.Any(c => scores.Header(ColumnRole.Name, c) >= ColumnWord)
                && !columns.Any(c => scores.Header(ColumnRole.Person, c) >= ColumnWord),
            ReadingKind.Glossary => columns.Count <= MostOfGlossary
                && (context.Weight("glossary") > 0 || columns.Any(c => scores.Header(ColumnRole.Name, c) >= 1)),
            ReadingKind.Finance => context.Weight("finance") > 0 || columns.Any(c => scores.Header(ColumnRole.Amount, c) > 1),
            _ => true,
        };

    // A name and values under a target, and a word that says so: header, caption, row, or a later year beside 指標.
    private double? OfIndicators()
    {
        var name = reading.First(ColumnRole.Name);
        var isNamedByCaption = name is null && ((reading.Band.Body.Count == 1 && Says(ColumnRole.Target)) || Any(ColumnRole.RowRole))
            && IndicatorRecords.NameAround(context.Around) is not null;
        if ((name is null && !isNamedByCaption) || !(reading.With(ColumnRole.Target).Any(c => c.Values > 0.5) || HasAimsInWords()))
            return IsDirected() ? 0.5 : null;
        var caption = context.Weight("indicators");
        var isLater = name is not null && _scores.Header(ColumnRole.Name, name) >= 2
            && (LastTarget() >= context.Around.PlanStart || (context.Around.PlanStart is null
                && reading.First(ColumnRole.Baseline) is { } first && _scores.Header(ColumnRole.Baseline, first) >= 2
                && LastTarget() is not null));
        if (!(Says(ColumnRole.Target) || caption >= CaptionWord || Any(ColumnRole.RowRole) || isLater || name?.Goals > 0))
            return null;
        var finance = context.Weight("finance");
        if ((finance >= 2.4 && caption < 1) || (context.Forecasts >= 0.5 && !Says(ColumnRole.Target)))
            return null;
        return 0.8 + 0.6 * Math.Min(3, caption) - 0.7 * Past() - (IsOld()
            ? 4
            : 0) - 0.8 * finance - 0.8 * context.Weight("others") - 0.4 * context.Weight("stats") - 2 * context.Forecasts;
    }

    // 評価指標 | 現状値 | 目標値 over words: 未導入 | 導入.
    private bool HasAimsInWords() =>
        reading.First(ColumnRole.Name) is { } name && _scores.Header(ColumnRole.Name, name) >= 2 && Says(ColumnRole.Baseline)
        && reading.With(ColumnRole.Target).Any(c => _scores.Header(ColumnRole.Target, c) >= 2 && c.Share(CellKind.Prose) <= 0.5);

    // 指標 | 方向性 | 現状値: a direction instead of values.
    private bool IsDirected() =>
        reading.First(ColumnRole.Name) is { } name && _scores.Header(ColumnRole.Name, name) >= ColumnWord
        && reading.First(ColumnRole.Direction) is { } direction && _scores.Header(ColumnRole.Direction, direction) >= ColumnWord
        && Any(ColumnRole.Baseline) && Past() < 1;

    private double? OfPast()
    {
        var past = Past();
        if (!Any(ColumnRole.Name) || !(Any(ColumnRole.Target) || Any(ColumnRole.Evaluation))
            || !reading.With(ColumnRole.Target).Concat(reading.With(ColumnRole.Actual)).Any(c => c.Values > 0.5) || (past < 1 && !IsOld()))
            return null;
        return -1 + 0.9 * past + (IsOld() ? 4 : 0) + (Any(ColumnRole.Actual) && Any(ColumnRole.Target) ? 0.8 : 0);
    }

    private double? OfSchedule()
    {
        var cells = reading.With(ColumnRole.YearCell).ToList();
        if (cells.Count < 2 || (cells.TrueForAll(c => c.Filled == 0) && context.Weight("indicators") >= CaptionWord)
            || context.Forecasts >= 0.3)
            return null;
        return 0.5 + 0.5 * context.Weight("schedule") - 0.6 * context.Weight("finance") - 2 * context.Forecasts;
    }

    private double? OfActions() =>
        reading.First(ColumnRole.Name) is { } name && (Any(ColumnRole.Text) || Any(ColumnRole.Department))
        && _scores.Header(ColumnRole.Name, name) is var header
        && (header >= 2 || (header >= ColumnWord && Any(ColumnRole.Text) && (Any(ColumnRole.Department) || Any(ColumnRole.Number))))
            ? 0.3 + 0.4 * context.Weight("actions")
            : null;

    private double? OfGlossary()
    {
        var caption = context.Weight("glossary");
        return !Any(ColumnRole.Name) || reading.With(ColumnRole.Text).Count() != 1 || reading.Columns.Count > MostOfGlossary
            || (caption <= 0 && _scores.Header(ColumnRole.Name, reading.First(ColumnRole.Name)!) < 1) ? null : 0.8 * caption + 0.5;
    }

    private double? OfFinance()
    {
        var caption = context.Weight("finance");
        return !Any(ColumnRole.Amount) || (caption <= 0
            && !reading.With(ColumnRole.Amount).Any(c => _scores.Header(ColumnRole.Amount, c) > 1)) ? null : 0.7 * caption + 0.5;
    }

    private bool Any(ColumnRole role) => reading.Roles.Contains(role);

    private bool Says(ColumnRole role) => reading.With(role).Any(c => _scores.Header(role, c) >= ColumnWord);

    private double Past() =>
        context.Weight("past")
            + (reading.First(ColumnRole.Evaluation) is { } column && _scores.Header(ColumnRole.Evaluation, column) > 1 ? 2 : 0);

    private int? LastTarget() => reading.With(ColumnRole.Target).Max(c => c.Year);

    // All its targets lie before the plan.
    private bool IsOld() => LastTarget() < context.Around.PlanStart;
}
