using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Parts;

/// <summary>What tables were read as, as signs of action for the finder of units.</summary>
internal static class Signs
{
    private const double MostRows = 0.6;

    /// <summary>One entry per block of the plan.</summary>
    public static IReadOnlyList<BlockSigns> Gather(PlanBlocks plan, IReadOnlyList<SweptTable> tables)
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
                reading.Actions.Count > 0
                    ? [.. reading.Actions.Select(a => new ListedRow(a.Row, a.Number, a.Title, a.Departments.Count > 0,
                        a.Aspects.Any(x => x.Text != a.Title), a.Groups, a.ItemHeader) { IsRestated = a.Restated })]
                    : Scheduled(reading.Schedules));
        }

        return signs;
    }

    // 取組項目 | 取組内容 | 担当課 | R7 | R8: a schedule that says what is done and who does it lists units as well.
    private static IReadOnlyList<ListedRow> Scheduled(IReadOnlyList<ScheduleDraft> schedules)
    {
        var rows = schedules.SelectMany(s => s.Rows.Where(r => r is { Label.Length: > 0, Row: >= 0 }).Select(r => (Schedule: s, Row: r)))
            .ToList();
        return rows.Count(r => r.Row is { Content.Length: > 0, Departments.Count: > 0 }) < MostRows * rows.Count ? []
            : [.. rows.Select(r => Listed(r.Row, r.Schedule.ItemHeader ?? ""))];
    }

    private static ListedRow Listed(ScheduleRowDraft row, string header)
    {
        var (number, title) = NumberedTitle.Read(row.Label);
        return new ListedRow(row.Row, number, title, row.Departments.Count > 0, row.Content is { Length: > 0 },
            row.Group is { } group ? [group] : [], header);
    }
}
