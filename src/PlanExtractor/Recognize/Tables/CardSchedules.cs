using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The grids of years inside one card are one schedule where they have the same years.</summary>
internal static class CardSchedules
{
    /// <summary>The schedules with equal years joined; with the label of the only one, else with the card's title.</summary>
    public static List<ScheduleDraft> Joined(IEnumerable<ScheduleDraft> schedules, string? title, TableGrid grid) =>
        [.. schedules.GroupBy(s => string.Join('|', s.Columns), StringComparer.Ordinal).Select(g => g.First() with
        {
            Title = g.Count() == 1 ? g.First().Title ?? title : title ?? g.First().Title,
            Rows = [.. g.SelectMany(s => s.Rows)],
            Evidence = grid.Evidence,
            Confidence = g.Min(s => s.Confidence),
        })];
}
