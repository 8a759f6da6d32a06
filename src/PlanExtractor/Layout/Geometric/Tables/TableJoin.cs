namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Joins tables that go on after a page break, with or without the header repeated.</summary>
public static class TableJoin
{
    private const double WidthTolerancePoints = 4;
    private const int LongestHeaderCell = 16;

    /// <summary>The blocks with such tables as one; notes at the foot of the first page follow the joined table.</summary>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var joined = new List<Block>();
        foreach (var block in blocks)
        {
            var before = block is TableBlock ? Before(joined) : -1;
            if (before >= 0 && block is TableBlock second && joined[before] is TableBlock first && Continues(first, second))
                joined[before] = new TableBlock(Grids(first.Grid, second.Grid), first.Evidence.Through(second.Evidence));
            else
                joined.Add(block);
        }

        return joined;
    }

    // The table before, nothing but footnotes between; -1 where there is none.
    private static int Before(List<Block> blocks)
    {
        var i = blocks.Count - 1;
        while (i >= 0 && blocks[i] is TextBlock text && IsNote(text.Text))
            i--;
        return i >= 0 && blocks[i] is TableBlock ? i : -1;
    }

    // ¹ ペーパーレス化：…, ※3 …, 注1 …
    private static bool IsNote(string text) =>
        text.Length > 1 && (FootnoteMarks.IsSuperscript(text[0]) || text[0] is '※' or '＊' || (text[0] == '注' && (JapaneseText.IsDigit(text[1]) || text[1] is '）' or ')')));

    private static bool Continues(TableBlock first, TableBlock second)
    {
        var (above, below) = (first.Grid, second.Grid);
        if (above.Rows[^1].Evidence.Page is not { } page || below.Rows[0].Evidence.Page != page + 1 || !HaveSameColumns(above, below))
            return false;
        if (RepeatedRows(above, below) > 0)
            return true;
        // The next card of the same form, or a table with a header of its own.
        var opening = below.Rows[0];
        return JapaneseText.Key(opening.Cells[0].Text) != JapaneseText.Key(above.Rows[0].Cells[0].Text) || opening.Cells[0].IsBlank
            ? !(opening.IsShaded || (!above.Rows[0].IsShaded && below.ColumnCount >= 3 && IsHeaderLike(opening)))
            : false;
    }

    private static bool HaveSameColumns(TableGrid a, TableGrid b)
    {
        if (a.ColumnCount != b.ColumnCount || a.ColumnEdges.Count != b.ColumnEdges.Count || a.ColumnEdges.Count == 0)
            return false;
        // Pages may be shifted for binding: widths count, places do not.
        for (var i = 1; i < a.ColumnEdges.Count; i++)
        {
            if (Math.Abs(a.ColumnEdges[i] - a.ColumnEdges[0] - b.ColumnEdges[i] + b.ColumnEdges[0]) > WidthTolerancePoints)
                return false;
        }

        return true;
    }

    private static int RepeatedRows(TableGrid a, TableGrid b)
    {
        var rows = 0;
        while (rows < 3 && rows < a.Rows.Count && rows + 1 < b.Rows.Count && IsHeaderLike(b.Rows[rows]) && IsSame(a.Rows[rows], b.Rows[rows]))
            rows++;
        return rows;
    }

    private static bool IsSame(GridRow a, GridRow b) => a.Cells.Zip(b.Cells).All(p => JapaneseText.Key(p.First.Text) == JapaneseText.Key(p.Second.Text));

    private static bool IsHeaderLike(GridRow row)
    {
        var filled = row.Cells.Count(c => !c.IsBlank);
        return filled >= 2 && row.Cells.All(c => c.Text.Length <= LongestHeaderCell && !c.Text.Contains('。', StringComparison.Ordinal) && (c.Text.Length == 0 || !ListLines.IsBullet(c.Text[0])));
    }

    private static TableGrid Grids(TableGrid first, TableGrid second)
    {
        var repeated = RepeatedRows(first, second);
        var rows = first.Rows.ToList();
        var next = second.Rows.Skip(repeated).ToList();
        var shift = rows.Count - repeated;
        if (CutCells.IsRowCut(rows[^1], next[0]))
        {
            rows[^1] = CutCells.JoinRows(rows[^1], next[0]);
            next.RemoveAt(0);
            shift--;
        }
        else
        {
            CutCells.JoinGroup(rows, next);
        }

        return first with
        {
            Rows = [.. rows, .. next],
            Bars = [.. first.Bars, .. second.Bars.Where(b => b.Row >= repeated).Select(b => b with { Row = b.Row + shift })],
        };
    }
}
