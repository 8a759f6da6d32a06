using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Years that the caption and the notes around a table give to its values: <c>現状値は、特に記載のない限り令和4年度の値です</c>,
/// <c>（基準値：R5、目標値：R11）</c>. The caption counts before the notes.
/// </summary>
internal sealed class NotedYears(string? caption, string notes)
{
    private readonly AimLegend _caption = YearNotes.Read(caption);
    private readonly AimLegend _notes = YearNotes.Read(notes);

    /// <summary>The year that a role's values have by a note, or null.</summary>
    public int? YearOf(ColumnRole role) => role switch
    {
        ColumnRole.Baseline => _caption.BaselineYear ?? _notes.BaselineYear,
        ColumnRole.Milestone => _caption.MilestoneYear ?? _notes.MilestoneYear,
        ColumnRole.Target => _caption.TargetYear ?? _notes.TargetYear,
        _ => null,
    };
}
