using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Schedules;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>Signs of action in blocks, from the readers of tables as they are.</summary>
internal sealed class TableSigns(Vocabulary words)
{
    private const int LongestGap = 3;

    private readonly UnitWords _words = new(words);
    private readonly string[] _titles = [.. words.WordsOf("unit.row.title").Keys];
    private readonly string[] _notTitles = [.. words.WordsOf("unit.row.notTitle").Keys];
    private readonly string[] _texts = [.. words.WordsOf("unit.row.text").Keys];

    /// <summary>Signs of each block.</summary>
    public IReadOnlyList<BlockSigns> Read(IReadOnlyList<Block> blocks)
    {
        var signs = new List<BlockSigns>();
        Columns? last = null;
        var lastAt = -1;
        foreach (var block in blocks)
        {
            if (block is not TableBlock { Grid: var grid })
            {
                signs.Add(BlockSigns.None);
                continue;
            }

            var columns = ColumnsOf(grid) ?? (last is not null && signs.Count - lastAt <= LongestGap && last.Count == grid.ColumnCount && !HasHeader(grid) ? last with { HeaderRows = 0 } : null);
            if (columns is not null)
                (last, lastAt) = (columns, signs.Count);
            var isSchedule = ScheduleTable.Read(grid) is not null;
            signs.Add(new BlockSigns(isSchedule, !isSchedule && IndicatorTable.Read(grid) is not null, false, LabelValueCard.Read(grid), columns is null ? [] : Rows(grid, columns)));
        }

        return signs;
    }

    private sealed record Columns(int Count, int HeaderRows, int Title, int? Text, int? Department, int? Number, string Header);

    private bool HasHeader(TableGrid grid) => grid.Rows[0].Cells.Select(Slots.CellKey).Any(k => _words.KindOf(k) != SlotKinds.None || _words.AnnouncesTitle(k));

    private Columns? ColumnsOf(TableGrid grid)
    {
        var head = grid.Rows[0].Cells.Select(Slots.CellKey).ToList();
        if (grid.Rows.Count < 2 || head.Exists(k => _words.KindOf(k) == SlotKinds.Kpi))
            return null;
        var title = head.FindIndex(k => Has(k, _titles) && !Has(k, _notTitles));
        var text = Enumerable.Range(0, head.Count).Where(i => i != title && Has(head[i], _texts)).Select(i => (int?)i).FirstOrDefault();
        var department = Enumerable.Range(0, head.Count).Where(i => _words.KindOf(head[i]) == SlotKinds.Department).Select(i => (int?)i).FirstOrDefault();
        if (title < 0 || (text is null && department is null) || (YearHeader.Columns(grid.Rows[0]).Count >= 2 && (text is null || department is null)))
            return null;
        var number = Enumerable.Range(0, title).Where(i => head[i].Length == 0 || _words.AnnouncesNumber(head[i])).Select(i => (int?)i).FirstOrDefault();
        return new Columns(head.Count, 1, title, text, department, number, JapaneseText.Tidy(grid[0, title].Text));
    }

    private static List<ListedRow> Rows(TableGrid grid, Columns columns)
    {
        var rows = new List<ListedRow>();
        for (var r = columns.HeaderRows; r < grid.Rows.Count; r++)
        {
            var text = grid[r, columns.Title].Text;
            var number = columns.Number is { } n && !grid[r, n].IsBlank ? JapaneseText.Tidy(grid[r, n].Text) : null;
            // A row continued after a page break has no number or no name.
            if (rows.Count > 0 && (text.Length == 0 || (columns.Number is not null && number is null && rows[^1].Number is not null)))
            {
                rows[^1] = rows[^1] with { Title = rows[^1].Title + text };
                continue;
            }

            if (text.Length == 0)
                continue;
            var (own, title) = NumberedTitle.Read(text);
            rows.Add(new ListedRow(r, number ?? own, title, columns.Department is { } d && !grid[r, d].IsBlank, columns.Text is { } t && grid[r, t].Text.Length > 25, [], columns.Header));
        }

        return rows;
    }

    private static bool Has(string key, string[] words) => Array.Exists(words, w => key.Contains(w, StringComparison.Ordinal));
}
