using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>
/// A header of two rows, years over their parts: <c>令和6年度 | 令和7年度</c> over <c>上期 | 下期 | 上期 | 下期</c>. Both become one row,
/// <c>令和6年度上期 | 令和6年度下期 | …</c>.
/// </summary>
internal static class YearParts
{
    /// <summary>The grid with such a header folded; the grid itself where there is none.</summary>
    public static TableGrid Fold(TableGrid grid, int header)
    {
        if (header + 1 >= grid.Rows.Count)
            return grid;
        var (years, parts) = (grid.Rows[header], grid.Rows[header + 1]);
        var cells = years.Cells.ToArray();
        string? year = null;
        var folded = 0;
        for (var c = 0; c < cells.Length; c++)
        {
            if (YearHeader.IsYear(years.Cells[c].Text))
                year = years.Cells[c].Text;
            else if (!years.Cells[c].IsBlank)
                year = null;
            if (year is not null && IsPart(parts.Cells[c].Text))
            {
                cells[c] = new GridCell(year + parts.Cells[c].Text);
                folded++;
            }
            else if (!parts.Cells[c].IsBlank)
            {
                // The row below names something else: it is the first of the items.
                return grid;
            }
        }

        return folded < 2 ? grid : grid with
        {
            Rows = [.. grid.Rows.Take(header), years with { Cells = cells }, .. grid.Rows.Skip(header + 2)],
            Bars = [.. grid.Bars.Where(b => b.Row > header + 1).Select(b => b with { Row = b.Row - 1 })],
        };
    }

    private static bool IsPart(string text) => YearHeader.Split(text) is { Year: "", Part: not null };
}
