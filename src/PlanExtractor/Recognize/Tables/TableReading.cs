using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Tables;

/// <summary>What a table says.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Role">What it is for.</param>
/// <param name="HeaderRows">Leading header rows.</param>
/// <param name="Bands">How each band was read, with the roles of its columns.</param>
/// <param name="Kpis">Its KPIs.</param>
/// <param name="Schedules">Its schedules.</param>
/// <param name="Cards">The card that it is.</param>
/// <param name="Actions">Units of action that its rows name.</param>
/// <param name="Confidence">How sure the reading is.</param>
/// <param name="Doubt">The two best readings where they differ little (<c>indicators/statistics</c>), or null.</param>
/// <param name="NotRead">Why a table that looks like targets gave nothing, or null.</param>
internal sealed record TableReading(
    TableShape Shape,
    TableRole Role,
    int HeaderRows,
    IReadOnlyList<BandReading> Bands,
    IReadOnlyList<KpiDraft> Kpis,
    IReadOnlyList<ScheduleDraft> Schedules,
    IReadOnlyList<CardDraft> Cards,
    IReadOnlyList<ListedAction> Actions,
    double Confidence,
    string? Doubt,
    string? NotRead)
{
    /// <summary>Rows of indicators with an aim that was not understood.</summary>
    public IReadOnlyList<(Evidence Evidence, string Text)> Unread { get; init; } = [];
}
