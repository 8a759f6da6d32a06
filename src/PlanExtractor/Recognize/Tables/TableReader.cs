using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Reads tables: shape, roles of columns, readings of bands, records. Start here.</summary>
internal sealed class TableReader(Vocabulary vocabulary)
{
    // Two readings nearer to each other than this are in doubt.
    private const double Doubtful = 1;

    // A transposed table must explain itself by so much better.
    private const double TransposedLead = 1;

    // Nobody sets so many columns: a longer table has its headers above.
    private const int MostTransposed = 1000;

    private readonly TableWords _words = new(vocabulary);

    /// <summary>What a table says, with what stands around it.</summary>
    public TableReading Read(TableGrid grid, TableContext context)
    {
        var shape = TableShape.Find(grid, _words, context.Previous);
        var bands = Readings(shape, context);
        if (shape.Rows.Count <= MostTransposed && shape.Pairs.Count == 0 && !bands.Exists(IsFact)
            && shape.Transposed(_words) is var turned && turned.Pairs.Count == 0
            && turned.Bands is [{ Header.Count: > 0, Columns.Count: >= 3 }])
        {
            var turnedBands = Readings(turned, context);
            if (turnedBands.Exists(b => b.Kind == ReadingKind.Indicators && b.Score - 0.9 * b.Columns.Count > TransposedLead))
                (shape, bands) = (turned, turnedBands);
        }

        var (own, cells) = new CardIndicators(grid, context, _words).Read(shape.IsTransposed ? [] : shape.Pairs);
        var card = CardRecords.Read(grid, shape, bands, _words, cells);
        var kpis = own.ToList();
        var schedules = new List<ScheduleDraft>();
        var actions = new List<ListedAction>();
        var unread = new List<(Evidence, string)>();
        foreach (var band in bands)
            AddRecords(band, grid, shape.IsTransposed, context, card is not null, kpis, unread, schedules, actions);
        if (kpis.Count == 0)
            kpis.AddRange(LabelledRows.Read(grid, shape, context));
        if (card is not null)
            schedules = CardSchedules.Joined(schedules, card.Title, grid);
        var best = bands.MaxBy(b => b.Score);
        var doubtful = bands.Where(b => IsFact(b) && b.Second.Margin < Doubtful).Select(b => $"{Name(b.Kind)}/{Name(b.Second.Kind)}")
            .FirstOrDefault();
        return new TableReading(
            shape,
            card is not null ? TableRole.Card
                : kpis.Count > 0 ? TableRole.Kpi : schedules.Count > 0 ? TableRole.Schedule : RoleOf(best?.Kind),
            shape.HeaderRows,
            bands,
            kpis,
            schedules,
            card is null ? [] : [card],
            actions,
            best is null ? 0.5 : ReadingConfidence.Estimate(best),
            doubtful,
            kpis.Count == 0 && schedules.Count == 0 && actions.Count == 0 && card is null
                ? UnreadTargets.Reason(shape, bands, _words)
                : null)
        {
            Unread = kpis.Count > 0 ? unread : [],
        };
    }

    private List<BandReading> Readings(TableShape shape, TableContext context) =>
        [.. shape.Bands.Select(b => BandReader.Best(b, context, _words))];

    private void AddRecords(BandReading band, TableGrid grid, bool isTransposed, TableContext context, bool isCard, List<KpiDraft> kpis,
        List<(Evidence, string)> unread, List<ScheduleDraft> schedules, List<ListedAction> actions)
    {
        switch (band.Kind)
        {
            case ReadingKind.Indicators:
                AddIndicators(band);
                if (!isTransposed && ActionsBeside(band, context) is { } rows)
                    actions.AddRange(ActionRecords.Read(rows, grid, _words.Labels));
                break;
            case ReadingKind.Schedule when !isTransposed:
                if (ScheduleRecords.Read(band, grid, isCard ? null : context.Caption) is { } schedule)
                    schedules.Add(schedule);
                if (IndicatorsBeside(band, context) is { } indicators)
                    AddIndicators(indicators);
                if (ActionsBeside(band, context) is { } items)
                    actions.AddRange(ActionRecords.Read(items, grid, _words.Labels));
                break;
            case ReadingKind.Actions when !isTransposed:
                actions.AddRange(ActionRecords.Read(band, grid, _words.Labels));
                break;
            default:
                break;
        }

        void AddIndicators(BandReading reading)
        {
            var (found, notUnderstood) = new IndicatorRecords(reading, grid, isTransposed, context, _words).Read();
            kpis.AddRange(found);
            unread.AddRange(notUnderstood);
        }
    }

    // 取組 | R7 | R8 | 指標 | 目標値: the columns that are no years may hold indicators of their own.
    private BandReading? IndicatorsBeside(BandReading schedule, TableContext context) =>
        schedule.Columns.Any(c => !c.IsYearOnly && c.Says(ColumnRole.Target) >= 2)
            ? Beside(ReadingKind.Indicators, schedule, context, r => r != ColumnRole.YearCell)
            : null;

    // 事業名 | 内容 | 担当課 | R7 | R8, 取組名 | 内容 | 指標 | 目標値 | 担当課: rows that say what is done and who does it are units of action.
    private BandReading? ActionsBeside(BandReading band, TableContext context) =>
        Beside(ReadingKind.Actions, band, context, r => r is ColumnRole.Name or ColumnRole.Group or ColumnRole.Number or ColumnRole.Text
            or ColumnRole.Note or ColumnRole.Department or ColumnRole.Status)
            is { } actions && actions.First(ColumnRole.Department) is not null && actions.First(ColumnRole.Text) is not null
                ? actions
                : null;

    private BandReading? Beside(ReadingKind kind, BandReading band, TableContext context, Func<ColumnRole, bool> isFree)
    {
        var rest = band.Columns.Where((_, i) => isFree(band.Roles[i])).ToList();
        return rest.Count <= 2 ? null
            : BandReader.As(ReadingGrammar.For(kind), rest, band.Band,
                new ReadingContext(_words, context, band.Band)) is { } read ? read with { Second = band.Second } : null;
    }

    private static bool IsFact(BandReading band) =>
        band.Kind is ReadingKind.Indicators or ReadingKind.Schedule or ReadingKind.Actions or ReadingKind.Past or ReadingKind.Glossary;

    private static TableRole RoleOf(ReadingKind? kind) => kind switch
    {
        ReadingKind.Glossary => TableRole.Glossary,
        ReadingKind.Actions => TableRole.Overview,
        _ => TableRole.Other,
    };

    private static string Name(ReadingKind kind) => kind.ToString().ToLowerInvariant();
}
