using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Cards;

/// <summary>A card of label | value rows.</summary>
/// <param name="Title">事業名, or null.</param>
/// <param name="Category">分類, or null.</param>
/// <param name="Departments">担当課.</param>
/// <param name="Aspects">Labelled texts.</param>
/// <param name="Aims">Cells under KPI labels.</param>
/// <param name="Schedule">Its year grid, or null.</param>
/// <param name="Evidence">Place of the card.</param>
internal sealed record CardDraft(
    string? Title,
    string? Category,
    IReadOnlyList<Department> Departments,
    IReadOnlyList<Aspect> Aspects,
    IReadOnlyList<CardAim> Aims,
    ScheduleDraft? Schedule,
    Evidence Evidence);

/// <summary>A cell under a KPI label.</summary>
/// <param name="Label">目標・効果 (令和7年度).</param>
/// <param name="Text">The cell.</param>
/// <param name="Evidence">Its row.</param>
internal sealed record CardAim(string Label, string Text, Evidence Evidence);
