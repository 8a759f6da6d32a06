using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>What stands in lines or in a cell.</summary>
/// <param name="Kpis">The aims, in order.</param>
/// <param name="Unread">Items that name a number, or are marked as items, and that no idiom could read as a whole.</param>
internal sealed record AimReading(IReadOnlyList<KpiDraft> Kpis, IReadOnlyList<AimItem> Unread)
{
    /// <summary>Nothing at all.</summary>
    public static readonly AimReading Nothing = new([], []);
}

/// <summary>Reads aims from lines and cells: divides them into items, and gives each to the first idiom that knows it.</summary>
internal static class AimReader
{
    private const double Unlabelled = 0.7;
    private const int LongestUnlabelled = 100;
    private const int LongestOpen = 160;

    private static readonly WordList Told = WordList.Grammar("sentence.told");

    /// <summary>The aims of lines, each with the place of its lines.</summary>
    public static AimReading Read(IReadOnlyList<TextBlock> lines, AimContext context)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsPast)
            return AimReading.Nothing;
        var own = Closed(lines.Where(l => !l.IsFigure && l.Text.Length > 0));
        var legends = own.Where(l => IsLegend(l.Text)).ToHashSet<TextBlock>(ReferenceEqualityComparer.Instance);
        foreach (var legend in legends)
            context = context.With(AimLegend.Read(legend.Text));
        var tooLong = own.Where(l => l.Text.Length > AimItem.MostCharacters).Select(l => new AimItem([l.Text], l.Evidence));
        var items = AimLines.Divide(own.Where(l => l.Text.Length <= AimItem.MostCharacters && !legends.Contains(l)));
        if (!context.IsKpiLabel)
        {
            var lists = AnnouncedAims.Find(own);
            var listed = lists.SelectMany(l => l.Places).ToHashSet();
            var open = items.Where(i => MayBeAim(i) && !i.Places.Any(listed.Contains));
            var announced = lists.Where(l => l.IsAimed).SelectMany(l => Read(AimLines.Divide(l.Lines),
                context with { IsKpiLabel = true, TargetYear = l.Year ?? context.TargetYear }, k => k.Target?.Value is not null).Kpis);
            return new AimReading([.. Read(open, context with { TargetYear = null }, IsPlainAim).Kpis, .. announced,
                .. own.SelectMany(l => ProseAims.Read(l, context))], []);
        }

        var read = Read(items.Where(i => !IsTold(i)), context, k => true);
        return read with { Unread = [.. tooLong, .. read.Unread] };
    }

    // ※… and sentences such as 【基準】は令和６年度、【目標】は令和11年度の値です。
    private static bool IsLegend(string line) => AimLegend.IsLegend(line)
        || (line.EndsWith('。') && YearNotes.ReadAll(line).Count > 0 && ValueLabel.Read(line) is null);

    // （いずれも左が令和５年度、右が令和11 / 年度）: a line goes on until its bracket closes.
    private static List<TextBlock> Closed(IEnumerable<TextBlock> lines)
    {
        var closed = new List<TextBlock>();
        foreach (var line in lines)
        {
            if (closed.Count > 0 && !line.IsListItem && closed[^1].Text is { Length: < LongestOpen } last
                && AimText.IsOpen(last))
                closed[^1] = closed[^1] with { Text = last + line.Text, Evidence = closed[^1].Evidence.Through(line.Evidence) };
            else
                closed.Add(line);
        }

        return closed;
    }

    /// <summary>The aims of a cell under a KPI label.</summary>
    public static AimReading ReadCell(string cell, Evidence evidence, AimContext context)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(context);
        var tooLong = cell.Split('\n').Where(l => l.Length > AimItem.MostCharacters).Select(l => new AimItem([l], evidence));
        var read = Read(AimItems.OfCell(cell, evidence), context, k => true);
        return read with { Unread = [.. tooLong, .. read.Unread] };
    }

    private static AimReading Read(IEnumerable<AimItem> items, AimContext context, Func<KpiDraft, bool> isAim)
    {
        var kpis = new List<KpiDraft>();
        var unread = new List<AimItem>();
        foreach (var item in items)
        {
            var found = Read(item);
            // A measure that went nowhere: the item says something else than was understood.
            if (found.Count > 0 && !Uses(found, item))
                found = [];
            if (found.Count == 0 && IsUnread(item))
                unread.Add(item);
            foreach (var draft in found)
            {
                var kpi = AimFinish.Complete(draft, item, context, kpis.Count > 0 ? kpis[^1] : null);
                if (isAim(kpi))
                    kpis.Add(context.IsKpiLabel ? kpi : kpi with { Confidence = kpi.Confidence * Unlabelled });
            }
        }

        return new AimReading(kpis, unread);
    }

    private static bool Uses(IReadOnlyList<KpiDraft> kpis, AimItem item)
    {
        var measures = Measures.FindAll(item.Text);
        if (measures.Count == 0)
            return true;
        var used = JapaneseText.Key(string.Join(' ', kpis.SelectMany(k => new[] { k.Group, k.Name, k.Note }
            .Concat(new[] { k.Baseline, k.Target }.Concat(k.Milestones).SelectMany(m => new[] { m?.Text, m?.Note })))));
        return measures.All(m => used.Contains(JapaneseText.Key(m.Value.Text), StringComparison.Ordinal));
    }

    private static IReadOnlyList<KpiDraft> Read(AimItem item)
    {
        if (AimAbsence.IsSaid(item.Text) || IsCutOff(item.Text))
            return [];
        foreach (var idiom in Idioms.Kpis)
        {
            var reading = idiom.Read(item);
            if (reading.IsRead)
                return [.. reading.Value.Where(k => k.Name.Any(char.IsLetter))
                    .Select(k => k with { Confidence = k.Confidence * idiom.Confidence })];
        }

        return [];
    }

    // 9.6％⇒: the aim itself stands elsewhere.
    private static bool IsCutOff(string text) => Arrows.Find(text.TrimEnd(), Math.Max(0, text.TrimEnd().Length - 1)).Length > 0;

    // A remark (※…), a step dated inside a year, what is said not to be set, and sentences of prose state no aim.
    private static bool IsUnread(AimItem item) =>
        !AimLegend.IsLegend(item.Text) && !Statement.IsDatedStep(item.Text) && !AimAbsence.IsSaid(item.Text) && !item.Text.EndsWith('。')
        && (item.IsMarked || Measures.FindAll(item.Text).Count > 0);

    // Under no KPI label a sentence tells of the past, and a number of anything.
    // 満足度は68％から72％に上がりました。: what came of something, not what is aimed at.
    private static bool IsTold(AimItem item) => Told.EndOf(item.Text.TrimEnd('。', ' ')) is not null;

    private static bool MayBeAim(AimItem item) =>
        item.Text.Length <= LongestUnlabelled && !item.Text.Contains('。', StringComparison.Ordinal)
        && (Arrows.Find(item.Text, 0).Length > 0 || item.Lines.Count > 1 || (item.IsMarked && item.Text[^1] != 'た'));

    private static bool IsPlainAim(KpiDraft kpi) => kpi is { Baseline.Value: not null, Target: { Value: not null, Unit: not null } };
}
