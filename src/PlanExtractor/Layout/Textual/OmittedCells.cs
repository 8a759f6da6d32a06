namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Rows of a tool that leaves out what merged cells cover: each cell belongs to the column whose cells in the whole rows it is like.
/// <code>
/// 指標⇥区分⇥現状値⇥目標値
/// （令和５年度）⇥（令和17年度）
/// がん検診の受診率⇥胃がん⇥11.8％⇥25％以上
/// 肺がん⇥15.2％⇥30％以上
/// 特定健康診査の受診率⇥48.7％⇥60％
/// </code>
/// </summary>
internal static class OmittedCells
{
    private const int FewestColumns = 3;
    private const int MostColumns = 24;
    private const int MostHeaderRows = 2;

    /// <summary>The rows, as wide as the header; as they are where none leaves anything out, or nothing tells the columns.</summary>
    public static IReadOnlyList<GridRow> Restore(IReadOnlyList<GridRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var width = rows[0].Cells.Count;
        if (width is < FewestColumns or > MostColumns || !rows.Any(r => r.Cells.Count < width)
            || rows.Any(r => r.Cells.Count > width || r.Cells.Any(c => c.IsBlank || c.ColumnSpan > 1 || c.RowSpan > 1))
            || rows[0].Cells.Any(c => CellLook.IsValue(c.Text)))
            return rows;
        var header = 1 + rows.Skip(1).Take(MostHeaderRows - 1).TakeWhile(r => IsUnderHeader(r, width)).Count();
        var whole = rows.Skip(header).Where(r => r.Cells.Count == width).ToList();
        if (whole.Count == 0)
            return rows;
        var columns = new OmittedColumns(whole, width);
        return rows.Skip(header).Any(columns.Belie) ? Placed(rows, header, columns) : rows;
    }

    // （令和５年度） | （令和17年度）: nothing but remarks or years, fewer than there are columns.
    private static bool IsUnderHeader(GridRow row, int width) => row.Cells.Count > 1 && row.Cells.Count < width
        && row.Cells.All(c => CellLook.IsBracketed(c.Text) || CellLook.IsYear(c.Text));

    private static List<GridRow> Placed(IReadOnlyList<GridRow> rows, int header, OmittedColumns columns)
    {
        var placed = new List<GridRow>();
        for (var r = 0; r < rows.Count; r++)
        {
            int[]? at = r < header ? columns.UnderHeader(rows[r].Cells.Count) : columns.Of(rows[r], r > header);
            placed.Add(r == 0 || at is null ? rows[r] : Row(rows[r], at, columns.Count));
            if (r > 0 && at?[0] > 0)
                Extend(placed, r, at[0], r < header);
        }

        return placed;
    }

    // 特定健康診査の受診率 | 48.7％ | 60％: the name stands over the column of parts too.
    private static GridRow Row(GridRow row, int[] at, int width)
    {
        var cells = Enumerable.Repeat(GridCell.Empty, width).ToArray();
        for (var i = 0; i < at.Length; i++)
        {
            var next = i + 1 < at.Length ? at[i + 1] : at[i] + 1;
            cells[at[i]] = row.Cells[i] with { ColumnSpan = next - at[i] };
        }

        return row with { Cells = cells };
    }

    // What stands above the first columns that a row leaves out reaches down to it.
    private static void Extend(List<GridRow> placed, int row, int columns, bool isHeader)
    {
        for (var c = 0; c < columns; c++)
        {
            var over = row - 1;
            while (over >= 0 && c < placed[over].Cells.Count && placed[over].Cells[c].IsBlank)
                over--;
            // A row that was not placed, as a group over all columns, ends what stands above it.
            if (over < 0 || c >= placed[over].Cells.Count || (over == 0 && !isHeader))
                continue;
            var cells = placed[over].Cells.ToArray();
            cells[c] = cells[c] with { RowSpan = row - over + 1 };
            placed[over] = placed[over] with { Cells = cells };
        }
    }
}
