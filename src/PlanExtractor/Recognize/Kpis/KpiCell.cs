using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Reads the aims of a card's cell.</summary>
internal static class KpiCell
{
    /// <summary>KPIs of the cell.</summary>
    public static IReadOnlyList<KpiDraft> Read(CardAim aim) => ReadAll(aim).Kpis;

    /// <summary>KPIs of the cell, and what names a number, or is an item, and could be read by no idiom.</summary>
    public static AimReading ReadAll(CardAim aim) =>
        AimReader.ReadCell(aim.Text, aim.Evidence, AimContext.Read(aim.Label, isKpiLabel: true));
}
