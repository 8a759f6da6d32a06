using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Parts two tables whose rules have the same ends, and the heading between them: under a schedule 【重要業績評価指標（KPI）】, then
/// 指標 | 現状値 | 目標値.
/// </summary>
internal static class TableParts
{
    private const int LongestHeader = 16;

    /// <summary>The table, or its parts; the glyphs of headings belong to none.</summary>
    public static IEnumerable<FoundTable> Divide(FoundTable table, Page page, LayoutWords words)
    {
        var rows = table.Grid.Rows;
        var start = 0;
        for (var r = 1; r < rows.Count; r++)
        {
            if (!IsHeading(rows[r]) || !(IsHeader(rows, r + 1, words) || IsRestBlank(rows, r + 1)))
                continue;
            if (Part(table, page, start, r) is { } part)
                yield return part;
            start = r + 1;
        }

        if (start == 0)
            yield return table;
        else if (Part(table, page, start, rows.Count) is { } last)
            yield return last;
    }

    private static bool IsHeading(GridRow row) =>
        row.Cells[0].Text is { Length: > 2 } text && !text.Contains('\n', StringComparison.Ordinal) && row.Cells.Skip(1).All(c => c.IsBlank)
            && ((text[0] == '【' && text[^1] == '】') || LineStart.OpensItem(text)) && !ListLines.IsBullet(text[0]);

    private static bool IsHeader(IReadOnlyList<GridRow> rows, int r, LayoutWords words) =>
        r < rows.Count && rows[r].Cells.Where(c => !c.IsBlank).ToList() is { Count: >= 2 } cells
            && cells.TrueForAll(c => c.Text.Length <= LongestHeader)
        && cells.Exists(c => words.Values.Any(w => c.Text.Contains(w, StringComparison.Ordinal)));

    private static bool IsRestBlank(IReadOnlyList<GridRow> rows, int r) => r < rows.Count && rows.Skip(r).All(row => row.IsBlank);

    private static FoundTable? Part(FoundTable table, Page page, int from, int end)
    {
        while (end > from && table.Grid.Rows[end - 1].IsBlank && !table.Grid.Bars.Any(b => b.Row == end - 1))
            end--;
        if (end - from < 2 || table.Grid.Rows[from].Evidence.Bbox is not [_, var top, _, _]
            || table.Grid.Rows[end - 1].Evidence.Bbox is not [_, _, _, var bottom])
            return null;
        var box = table.Box with { Top = top, Bottom = bottom };
        var grid = table.Grid with
        {
            Rows = [.. table.Grid.Rows.Skip(from).Take(end - from)],
            Bars = [.. table.Grid.Bars.Where(b => b.Row >= from && b.Row < end).Select(b => b with { Row = b.Row - from })],
        };
        return new FoundTable(box, grid,
            [.. table.GlyphIndexes.Where(i => page.Glyphs[i].Box.CenterY >= top - 1 && page.Glyphs[i].Box.CenterY <= bottom + 1)]);
    }
}
