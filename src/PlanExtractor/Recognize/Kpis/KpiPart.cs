using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Parts;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Reads the aims of a labelled part of a section and of a card's cell.</summary>
internal static class KpiPart
{
    /// <summary>KPIs of a part under a KPI label.</summary>
    public static IEnumerable<KpiDraft> OfPart(SectionPart part) => Labelled(part).Kpis;

    /// <summary>Places under a KPI label that name a number, or are items, and that no idiom could read.</summary>
    public static IEnumerable<(Evidence Evidence, string Text)> Unread(SectionPart part) => Places(Labelled(part));

    /// <summary>KPIs of a card's cell.</summary>
    public static IEnumerable<KpiDraft> OfCell(CardAim aim) => Cell(aim).Kpis;

    /// <summary>The same of a card's cell.</summary>
    public static IEnumerable<(Evidence Evidence, string Text)> Unread(CardAim aim) => Places(Cell(aim));

    /// <summary>KPIs of lines without a label: items that name a value and the one it is to become, both with their number.</summary>
    public static IEnumerable<KpiDraft> OfUnlabelledLines(SectionPart part) => AimReader.Read(Lines(part), AimContext.Of(part.LabelText, isKpiLabel: false)).Kpis;

    private static AimReading Labelled(SectionPart part) => AimReader.Read(Lines(part), AimContext.Of(part.LabelText ?? part.Section?.Title, isKpiLabel: true));

    private static AimReading Cell(CardAim aim) => AimReader.ReadCell(aim.Text, aim.Evidence, AimContext.Of(aim.Label, isKpiLabel: true));

    private static List<TextBlock> Lines(SectionPart part) => [.. part.Blocks.OfType<TextBlock>()];

    private static IEnumerable<(Evidence Evidence, string Text)> Places(AimReading reading) => reading.Unread.Select(i => (i.Evidence, i.Text));
}
