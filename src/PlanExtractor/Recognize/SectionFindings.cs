using PlanExtractor.Outline;
using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize;

/// <summary>What the idioms found in one section, before it is known whose it is.</summary>
/// <param name="Section">The section.</param>
/// <param name="Parts">Its labelled parts.</param>
/// <param name="Cards">Its cards.</param>
/// <param name="Kpis">KPIs outside cards that name their own initiative.</param>
/// <param name="Schedules">Schedules, those of cards included.</param>
/// <param name="Tables">All tables.</param>
/// <param name="InitiativeRows">Initiatives that a table lists, with the header of their column.</param>
public sealed record SectionFindings(
    Section Section,
    IReadOnlyList<SectionPart> Parts,
    IReadOnlyList<CardDraft> Cards,
    IReadOnlyList<KpiDraft> Kpis,
    IReadOnlyList<ScheduleDraft> Schedules,
    IReadOnlyList<TableDraft> Tables,
    IReadOnlyList<(string Header, InitiativeDraft Initiative)> InitiativeRows);
