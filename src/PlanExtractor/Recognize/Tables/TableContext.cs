namespace PlanExtractor.Recognize.Tables;

/// <summary>What is known around a table.</summary>
/// <param name="Caption">The line directly over it that names it, or null.</param>
/// <param name="Titles">Label of its part, title of its section, titles of the sections above; nearest first.</param>
/// <param name="Notes">Lines of the section's text and those right after the table.</param>
/// <param name="PlanStart">First fiscal year of the plan, or null.</param>
/// <param name="PlanEnd">Last fiscal year of the plan, or null.</param>
/// <param name="Previous">Shape of the table right before, which this one may go on with; or null.</param>
internal sealed record TableContext(string? Caption, IReadOnlyList<string> Titles, string Notes, int? PlanStart, int? PlanEnd,
    TableShape? Previous)
{
    /// <summary>Nothing is known.</summary>
    public static readonly TableContext None = new(null, [], "", null, null, null);

    /// <summary>Years that the caption and the notes give to its values.</summary>
    public NotedYears Noted { get; } = new(Caption, Notes);
}
