using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Parts;

/// <summary>Reads the aims of a labelled part of a section.</summary>
internal static class KpiPart
{
    /// <summary>What stands under a KPI label: KPIs, and places that name a number, or are items, and that no idiom could read.</summary>
    public static AimReading OfPart(SectionPart part) =>
        AimReader.Read(Lines(part), AimContext.Read(part.LabelText ?? part.Section?.Title, isKpiLabel: true));

    /// <summary>KPIs of lines without a label: items that name a value and the one it is to become, both with their number.</summary>
    public static IEnumerable<KpiDraft> OfUnlabelledLines(SectionPart part) =>
        AimReader.Read(Lines(part), AimContext.Read(part.LabelText, isKpiLabel: false)).Kpis;

    // ※２ 基準値は… and notes at the foot of a page say how values are to be read.
    private static List<TextBlock> Lines(SectionPart part) =>
        [.. part.Blocks.OfType<TextBlock>().Where(b => !b.IsNote && b.Text[0] is not ('※' or '＊'))];
}
