using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Reads the items under a KPI label with the first idiom that knows them.</summary>
internal static class KpiPart
{
    /// <summary>KPIs of a labelled part of a section.</summary>
    public static IEnumerable<KpiDraft> OfPart(SectionPart part)
    {
        var items = AimItems.OfLines(part.Blocks.OfType<TextBlock>().Where(b => !b.IsFigure && b.Text.Length <= AimItem.MostCharacters), AimItems.YearOf(part.LabelText));
        return items.SelectMany(Read);
    }

    /// <summary>KPIs of a card's cell.</summary>
    public static IEnumerable<KpiDraft> OfCell(CardAim aim) =>
        AimItems.OfCell(aim.Text, aim.Evidence, AimItems.YearOf(aim.Label)).SelectMany(Read);

    /// <summary>KPIs of lines without a label: items that name a value and the one it is to become, both with their number.</summary>
    public static IEnumerable<KpiDraft> OfUnlabelledLines(SectionPart part) =>
        part.Blocks.OfType<TextBlock>()
            .Where(b => !b.IsFigure && b.Text.Length <= 100 && MayBeAim(b))
            .SelectMany(b => Read(new AimItem([AimItems.WithoutEnumerator(b.Text)], b.Evidence)))
            .Where(k => k is { Baseline.Value: not null, Target: { Value: not null, Unit: not null } });

    // An arrow says so itself; from … to and a baseline in brackets also stand in accounts of the past, so there only an item counts.
    private static bool MayBeAim(TextBlock block) =>
        AimText.Arrow(block.Text, 0).Length > 0
        || ((block.IsListItem || AimItems.WithoutEnumerator(block.Text) != block.Text) && !block.Text.Contains('。', StringComparison.Ordinal) && block.Text[^1] != 'た');

    private static IReadOnlyList<KpiDraft> Read(AimItem item)
    {
        foreach (var idiom in Idioms.Kpis)
        {
            var reading = idiom.Read(item);
            if (reading.IsRead)
                return reading.Value;
        }

        return [];
    }
}
