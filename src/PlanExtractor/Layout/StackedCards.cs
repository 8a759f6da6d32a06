namespace PlanExtractor.Layout;

/// <summary>
/// Parts a table in which cards stand one below the other: the labels of its first column begin again with the first. A list whose header
/// is set again on the next page has no such cycle: below its header stand names.
/// </summary>
internal static class StackedCards
{
    private const int FewestRows = 4;
    private const int FewestLabels = 3;
    private const double MostLabels = 0.6;
    private const int LongestLead = 2;

    /// <summary>The blocks, each card a table of its own.</summary>
    public static IReadOnlyList<Block> Part(IReadOnlyList<Block> blocks) =>
        [.. blocks.SelectMany(b => b is TableBlock { Grid: var grid } && Starts(grid) is { Count: > 1 } starts
            ? Cards(grid, starts)
            : [b])];

    // Rows with which cards begin; one where the table is no stack.
    private static List<int> Starts(TableGrid grid)
    {
        var labels = grid.Rows.Select(r => JapaneseText.Key(r.Cells[0].Text)).ToList();
        var opening = Enumerable.Range(0, Math.Min(LongestLead + 1, labels.Count)).Where(r => labels[r].Length > 0).Select(r => labels[r])
            .FirstOrDefault(l => labels.Count(k => k == l) > 1);
        // 課 | 事業 | 期間 over names that recur is the header of a list.
        if (opening is null || (LoneNumber.IsNamed(labels[0]) && (LoneNumber.Is(labels[0]) || Numbered(labels).Count > 1)))
            return Numbered(labels);
        if (grid.Rows.Take(labels.IndexOf(opening)).Any(r => r.Cells.Count(c => !c.IsBlank) > 2))
            return [0];
        // 基本目標 may stand once above several cards.
        var starts = Enumerable.Range(0, labels.Count).Where(r => labels[r] == opening).ToList();
        starts[0] = 0;
        return AreCycles(labels, starts, skip: 0) ? starts : [0];
    }

    // A-1 | 設備の導入 over 担当課 | 環境課 and 市民 | …, then A-2, 施策1 and 施策2 alike: only the labels below the numbers recur.
    private static List<int> Numbered(List<string> labels)
    {
        var starts = Enumerable.Range(0, labels.Count).Where(r => LoneNumber.IsNamed(labels[r])).ToList();
        return starts.Count > 1 && starts[0] == 0 && AreCycles(labels, starts, skip: 1) ? starts : [0];
    }

    private static bool AreCycles(List<string> labels, List<int> starts, int skip)
    {
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var (own, next) = (Cycle(i), Cycle(i + 1));
            if (starts[i + 1] - starts[i] < FewestRows || own.Count < FewestLabels
                || next.Count(own.Contains) < Math.Max(FewestLabels, MostLabels * Math.Min(own.Count, next.Count)))
                return false;
        }

        return true;

        HashSet<string> Cycle(int i) =>
            [.. labels[(starts[i] + skip)..(i + 1 < starts.Count ? starts[i + 1] : labels.Count)].Where(l => l.Length > 0)];
    }

    private static IEnumerable<Block> Cards(TableGrid grid, List<int> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var (from, to) = (starts[i], i + 1 < starts.Count ? starts[i + 1] : grid.Rows.Count);
            var card = grid with
            {
                Rows = [.. grid.Rows.Skip(from).Take(to - from)],
                Bars = [.. grid.Bars.Where(b => b.Row >= from && b.Row < to).Select(b => b with { Row = b.Row - from })],
                IsOpenBelow = grid.IsOpenBelow && to == grid.Rows.Count,
            };
            yield return new TableBlock(card, card.Evidence);
        }
    }
}
