namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Cells through which a page break runs.</summary>
internal static class CutCells
{
    /// <summary>Whether the row below only goes on with the row above: each text of it continues one that ran to its cell's edge.</summary>
    public static bool IsRowCut(GridRow above, GridRow below)
    {
        var any = false;
        for (var c = 0; c < below.Cells.Count && c < above.Cells.Count; c++)
        {
            if (below.Cells[c].IsBlank)
                continue;
            if (!GoesOn(above.Cells[c], below.Cells[c]))
                return false;
            any = true;
        }

        return any;
    }

    /// <summary>Both rows as one.</summary>
    public static GridRow JoinRows(GridRow above, GridRow below) => new(
        [.. above.Cells.Zip(below.Cells)
            .Select(p => p.Second.IsBlank ? p.First : p.First with { Text = Joined(p.First, p.Second), IsFull = p.Second.IsFull })],
        above.Evidence.Through(below.Evidence))
    { IsShaded = above.IsShaded };

    /// <summary>Where only the group's cell was cut, its rest goes up, and the group covers the rows below too.</summary>
    public static void JoinGroup(List<GridRow> above, List<GridRow> below)
    {
        var first = below[0].Cells[0];
        var at = above.FindLastIndex(r => !r.Cells[0].IsBlank);
        if (at < 0)
            return;
        var group = above[at].Cells[0];
        var reaches = at + group.RowSpan >= above.Count;
        if (reaches && (first.IsBlank || GoesOn(group, first)) && below[0].Cells.Any(c => !c.IsBlank))
        {
            above[at] = With(above[at],
                group with { Text = group.Text + first.Text, RowSpan = group.RowSpan + first.RowSpan, IsFull = first.IsFull });
            below[0] = With(below[0], GridCell.Empty);
        }
    }

    private static GridRow With(GridRow row, GridCell first) => row with { Cells = [first, .. row.Cells.Skip(1)] };

    // Items of a list, and lines that were ended, stay lines of their own.
    private static string Joined(GridCell above, GridCell below) =>
        above.IsBlank || GoesOn(above, below) ? above.Text + below.Text : above.Text + "\n" + below.Text;

    private static bool GoesOn(GridCell above, GridCell below) =>
        above.IsFull && !above.IsBlank && above.Text[^1] is not ('。' or '：' or ':') && !ListLines.IsBullet(below.Text[0])
        && !char.IsAsciiDigit(below.Text[0]) && below.Text[0] is not ('【' or (>= '①' and <= '⑳'));
}
