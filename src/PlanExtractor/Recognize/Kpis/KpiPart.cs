using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Parts;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Reads the items under a KPI label with the first idiom that knows them.</summary>
internal static class KpiPart
{
    /// <summary>KPIs of a labelled part of a section.</summary>
    public static IEnumerable<KpiDraft> OfPart(SectionPart part) => Items(part).SelectMany(Read);

    /// <summary>Places under a KPI label that name a number, or are items, and that no idiom could read or that are too long to be an aim.</summary>
    public static IEnumerable<(Evidence Evidence, string Text)> Unread(SectionPart part) =>
        part.Blocks.OfType<TextBlock>().Where(b => !b.IsFigure && b.Text.Length > AimItem.MostCharacters).Select(b => (b.Evidence, b.Text))
            .Concat(Items(part).Where(i => IsUnread(i, i.IsMarked)).Select(i => (i.Evidence, i.Text)));

    /// <summary>The same of a card's cell.</summary>
    public static IEnumerable<(Evidence Evidence, string Text)> Unread(CardAim aim) =>
        aim.Text.Split('\n').Where(l => l.Length > AimItem.MostCharacters).Select(l => (aim.Evidence, l))
            .Concat(AimItems.OfCell(aim.Text, aim.Evidence, AimItems.YearOf(aim.Label)).Where(i => IsUnread(i, isItem: true)).Select(i => (i.Evidence, i.Text)));

    // A remark (※…), a step dated inside a year, and sentences of prose state no aim.
    private static bool IsUnread(AimItem item, bool isItem) =>
        item.Text[0] != '※' && !Statement.IsDatedStep(item.Text) && !item.Text.EndsWith('。') && (isItem || Measures.FindAll(item.Text).Count > 0) && Read(item).Count == 0;

    private static IReadOnlyList<AimItem> Items(SectionPart part) =>
        AimItems.OfLines(part.Blocks.OfType<TextBlock>().Where(b => !b.IsFigure && b.Text.Length <= AimItem.MostCharacters), AimItems.YearOf(part.LabelText));

    /// <summary>KPIs of a card's cell.</summary>
    public static IEnumerable<KpiDraft> OfCell(CardAim aim) =>
        AimItems.OfCell(aim.Text, aim.Evidence, AimItems.YearOf(aim.Label)).SelectMany(Read);

    /// <summary>KPIs of lines without a label: items that name a value and the one it is to become, both with their number.</summary>
    public static IEnumerable<KpiDraft> OfUnlabelledLines(SectionPart part) =>
        part.Blocks.OfType<TextBlock>()
            .Where(b => !b.IsFigure && b.Text.Length <= 100 && MayBeAim(b))
            .SelectMany(b => Read(new AimItem([AimItems.WithoutEnumerator(b.Text)], b.Evidence)))
            .Where(k => k is { Baseline.Value: not null, Target: { Value: not null, Unit: not null } });

    // A sentence tells of the past. An arrow says so itself; from … to and a baseline in brackets need an item to be an aim.
    private static bool MayBeAim(TextBlock block) =>
        !block.Text.Contains('。', StringComparison.Ordinal)
        && (Arrows.Find(block.Text, 0).Length > 0 || ((block.IsListItem || AimItems.WithoutEnumerator(block.Text) != block.Text) && block.Text[^1] != 'た'));

    private static IReadOnlyList<KpiDraft> Read(AimItem item)
    {
        foreach (var idiom in Idioms.Kpis)
        {
            var reading = idiom.Read(item);
            if (reading.IsRead)
                return [.. reading.Value.Where(k => k.Name.Any(char.IsLetter)).Select(WithRestatement)];
        }

        return [];
    }

    // R8 64手続（再掲）: said after the value, it is said of the KPI.
    private static KpiDraft WithRestatement(KpiDraft kpi)
    {
        if (kpi.Target is not { Note: { } note } target || note.Split('、') is var remarks && !remarks.Contains("再掲"))
            return kpi;
        var rest = string.Join('、', remarks.Where(r => r != "再掲"));
        return kpi with { Restated = true, Target = target with { Note = rest.Length > 0 ? rest : null } };
    }
}
