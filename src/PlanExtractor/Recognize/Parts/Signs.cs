using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Parts;

/// <summary>What tables were read as, as signs of action for the finder of units.</summary>
internal static class Signs
{
    /// <summary>One entry per block of the plan.</summary>
    public static IReadOnlyList<BlockSigns> Of(PlanBlocks plan, IReadOnlyList<SweptTable> tables)
    {
        var signs = new BlockSigns[plan.All.Count];
        Array.Fill(signs, BlockSigns.None);
        foreach (var (block, _, _, reading) in tables)
        {
            signs[block] = new BlockSigns(
                reading.Schedules.Count > 0,
                reading.Kpis.Count > 0,
                reading.Cards.Any(c => c.Departments.Count > 0),
                reading.Cards.Count > 0 ? reading.Cards[0] : null,
                [.. reading.Actions.Select(a => new ListedRow(a.Row, a.Number, a.Title, a.Departments.Count > 0, a.Aspects.Count > 0, a.Groups, a.ItemHeader))]);
        }

        return signs;
    }
}
