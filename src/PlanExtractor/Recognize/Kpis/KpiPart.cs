using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Reads the items under a KPI label with the first idiom that knows them.</summary>
internal static class KpiPart
{
    /// <summary>KPIs of a labelled part of a section.</summary>
    public static IEnumerable<KpiDraft> OfPart(SectionPart part)
    {
        var items = AimItems.OfLines(part.Blocks.OfType<TextBlock>(), AimItems.YearOf(part.LabelText));
        return items.SelectMany(Read);
    }

    /// <summary>KPIs of a card's cell.</summary>
    public static IEnumerable<KpiDraft> OfCell(CardAim aim) =>
        AimItems.OfCell(aim.Text, aim.Evidence, AimItems.YearOf(aim.Label)).SelectMany(Read);

    /// <summary>KPIs of lines without a label: only where a name goes from one value to another; a sentence tells of the past.</summary>
    public static IEnumerable<KpiDraft> OfArrowLines(SectionPart part) =>
        part.Blocks.OfType<TextBlock>()
            .Where(b => b.Text.Length <= 100 && !b.Text.Contains('。', StringComparison.Ordinal) && AimText.Arrow(b.Text, 0).Length > 0)
            .SelectMany(b => Read(new AimItem([ListLines.WithoutBullet(b.Text)], b.Evidence)))
            .Where(k => k is { Baseline.Value: not null, Target: { Value: not null, Unit: not null } });

    private static IReadOnlyList<KpiDraft> Read(AimItem item)
    {
        foreach (var idiom in Idioms.Kpis)
        {
            var reading = idiom.Read(item);
            if (reading.IsRead)
                return [.. reading.Value.Select(WithRestatement)];
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
