namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Joins tables that go on after a page break, with or without the header repeated.</summary>
internal static class TableJoin
{
    private const int LongestHeaderCell = 16;

    /// <summary>
    /// Both grids as one, where the second goes on with the first: on the next page, with the same columns, and not with a header of its
    /// own.
    /// </summary>
    public static TableGrid? Joined(TableGrid first, TableGrid second) =>
        first.Rows[^1].Evidence.Page is { } page && second.Rows[0].Evidence.Page == page + 1
            && SharedColumns.Find(first, second) is var (above, below) && Continues(above, below)
            ? Join(above, below)
            : null;

    private static bool Continues(TableGrid above, TableGrid below)
    {
        if (RepeatedRows(above, below) > 0)
            return true;
        // The next card of the same form, or a table with a header of its own.
        var opening = below.Rows[0];
        if (IsSameLabel(above.Rows[0], opening) || IsNextNumber(above, below))
            return false;
        return above.IsOpenBelow || IsCard(above.Rows[0])
            || !(opening.IsShaded || (!above.Rows[0].IsShaded && below.ColumnCount >= 3 && IsHeaderLike(opening)));
    }

    private static bool IsSameLabel(GridRow a, GridRow b) =>
        !b.Cells[0].IsBlank && JapaneseText.Key(a.Cells[0].Text) == JapaneseText.Key(b.Cells[0].Text);

    // 施策1-1 | 窓口の改善 over 担当課 | 町民課, then 施策1-2 over 担当課.
    private static bool IsNextNumber(TableGrid above, TableGrid below) =>
        LoneNumber.IsNamed(JapaneseText.Key(above.Rows[0].Cells[0].Text))
            && LoneNumber.IsNamed(JapaneseText.Key(below.Rows[0].Cells[0].Text))
            && above.Rows.Count > 1 && below.Rows.Count > 1 && IsSameLabel(above.Rows[1], below.Rows[1]);

    // 取り組み名 | オンライン化の推進 over years and more: headers stand inside such a table.
    private static bool IsCard(GridRow row) =>
        row.Cells.Count > 2 && !row.Cells[0].IsBlank && !row.Cells[1].IsBlank && row.Cells.Skip(2).All(c => c.IsBlank);

    private static int RepeatedRows(TableGrid a, TableGrid b)
    {
        var rows = 0;
        while (rows < 3 && rows < a.Rows.Count && rows + 1 < b.Rows.Count && IsHeaderLike(b.Rows[rows])
            && IsSame(a.Rows[rows], b.Rows[rows]))
            rows++;
        return rows;
    }

    private static bool IsSame(GridRow a, GridRow b) =>
        a.Cells.Zip(b.Cells).All(p => JapaneseText.Key(p.First.Text) == JapaneseText.Key(p.Second.Text));

    private static bool IsHeaderLike(GridRow row)
    {
        var filled = row.Cells.Count(c => !c.IsBlank);
        return filled >= 2 && row.Cells.All(c => c.Text.Length <= LongestHeaderCell && !c.Text.Contains('。', StringComparison.Ordinal)
            && (c.Text.Length == 0 || !ListLines.IsBullet(c.Text[0])));
    }

    // The rows of both, the header once, cells that the break has cut as one.
    private static TableGrid Join(TableGrid first, TableGrid second)
    {
        var repeated = RepeatedRows(first, second);
        var rows = first.Rows.ToList();
        var next = second.Rows.Skip(repeated).ToList();
        var shift = rows.Count - repeated;
        // A bar is not cut: where both rows have one, they are two.
        var haveBars = first.Bars.Any(b => b.Row == rows.Count - 1) && second.Bars.Any(b => b.Row == repeated);
        if (first.IsOpenBelow || (!haveBars && CutCells.IsRowCut(rows[^1], next[0])))
        {
            rows[^1] = CutCells.JoinRows(rows[^1], next[0]);
            next.RemoveAt(0);
            shift--;
        }
        else if (!haveBars)
        {
            CutCells.JoinGroup(rows, next);
        }

        return first with
        {
            IsOpenBelow = second.IsOpenBelow,
            Rows = [.. rows, .. next],
            Bars = [.. first.Bars, .. second.Bars.Where(b => b.Row >= repeated).Select(b => b with { Row = b.Row + shift })],
        };
    }
}
