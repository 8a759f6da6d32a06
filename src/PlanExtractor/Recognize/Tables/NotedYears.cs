using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Years that the caption and the notes around a table give to its values: <c>現状値は、特に記載のない限り令和4年度の値です</c>,
/// <c>（基準値：R5、目標値：R11）</c>. The caption counts before the notes.
/// </summary>
internal sealed class NotedYears(string? caption, string notes)
{
    private AimLegend? _caption;
    private AimLegend? _notes;

    /// <summary>The year that a role's values have by a note, or null.</summary>
    public int? YearOf(ColumnRole role) => role switch
    {
        ColumnRole.Baseline => Caption.BaselineYear ?? Notes.BaselineYear,
        ColumnRole.Milestone => Caption.MilestoneYear ?? Notes.MilestoneYear,
        ColumnRole.Target => Caption.TargetYear ?? Notes.TargetYear,
        _ => null,
    };

    private AimLegend Caption => _caption ??= YearNotes.Read(caption);

    private AimLegend Notes => _notes ??= YearNotes.Read(notes);
}
