using PlanExtractor.Diagnostics;
using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Reads the aims of a card's cell.</summary>
internal static class KpiCell
{
    /// <summary>KPIs of the cell.</summary>
    public static IEnumerable<KpiDraft> Read(CardAim aim) => Aims(aim).Kpis;

    /// <summary>Places that name a number, or are items, and that no idiom could read.</summary>
    public static IEnumerable<(Evidence Evidence, string Text)> Unread(CardAim aim) => Aims(aim).Unread.Select(i => (i.Evidence, i.Text));

    private static AimReading Aims(CardAim aim) => AimReader.ReadCell(aim.Text, aim.Evidence, AimContext.Read(aim.Label, isKpiLabel: true));
}
