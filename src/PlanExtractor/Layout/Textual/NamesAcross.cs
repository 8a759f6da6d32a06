namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Names that stand over two columns or more, which word processors copy as one cell where other rows have a name and its part. Without the
/// empty cell the values below a header would be those of its neighbor.
/// <code>
/// 指標⇥現状値⇥目標値
/// 朝食をとる割合⇥小学校⇥91％⇥95％
/// ⇥中学校⇥86％⇥90％
/// 図書の貸出冊数⇥12冊⇥15冊
/// </code>
/// </summary>
internal static class NamesAcross
{
    private const double Most = 0.6;

    /// <summary>The rows, each name over the columns that the parts of others need.</summary>
    public static IReadOnlyList<GridRow> Spread(IReadOnlyList<GridRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // Empty cells behind the last column with text are none.
        var whole = rows.Max(TableLines.Width);
        if (whole < rows.Max(r => r.Cells.Count))
            rows = [.. rows.Select(r => r.Cells.Count <= whole ? r : r with { Cells = [.. r.Cells.Take(whole)] })];
        var named = rows[0].Cells.Count;
        var parts = rows.Where(r => r.Cells.Count == whole).ToList();
        if (named < 2 || whole == named || rows.Any(r => r.Cells.Count != named && r.Cells.Count != whole)
            || rows[0].Cells.Any(c => c.IsBlank || CellLook.IsValue(c.Text))
            || !(parts.Exists(r => r.Cells[0].IsBlank) || rows.Any(r => r.Cells.Count == named && CellLook.IsValue(r.Cells[1].Text)))
            || parts.Count(r => HasPart(r, whole - named)) < Most * parts.Count
            || parts.Exists(r => r.Cells.Skip(1).Take(whole - named).Any(c => CellLook.IsValue(c.Text))))
            return rows;
        return [.. rows.Select(r => r.Cells.Count == whole ? r : Across(r, whole - named))];
    }

    // 朝食をとる割合 | 小学校 | 91％ | 95％: words where the others have values, and values behind.
    private static bool HasPart(GridRow row, int parts) =>
        row.Cells.Skip(1).Take(parts).All(c => !c.IsBlank) && row.Cells.Skip(1 + parts).Any(c => CellLook.IsValue(c.Text));

    private static GridRow Across(GridRow row, int parts) => row with
    {
        Cells = [row.Cells[0] with { ColumnSpan = 1 + parts }, .. Enumerable.Repeat(GridCell.Empty, parts), .. row.Cells.Skip(1)],
    };
}
