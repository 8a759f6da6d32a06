using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>
/// A table whose columns are fiscal years: <c>主な取組 | R6年度 | R7年度 | 担当課</c>, group and detail columns, doubled columns, years only.
/// </summary>
public static class ScheduleTable
{
    private const int DeepestHeader = 3;

    private static readonly HashSet<string> Roles = ["基準値", "現状値", "目標値", "中間目標値", "中間値", "最終目標値", "実績値", "計画値", "見込値"];

    /// <summary>Reads the grid as a schedule; null where no row near its top names two years, or where values of indicators stand under them.</summary>
    public static ScheduleDraft? Read(TableGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var header = HeaderRow(grid, 0, DeepestHeader);
        if (header >= 0)
            grid = YearParts.Fold(grid, header);
        if (header < 0 || ScheduleColumns.Of(grid.Rows[header]) is not { } columns || IsIndicators(grid, header, columns))
            return null;
        var rows = ScheduleRows.Read(grid, columns, Enumerable.Range(header + 1, grid.Rows.Count - header - 1), null);
        var title = Enumerable.Range(0, header).Select(r => grid.Rows[r].Cells.Where(c => !c.IsBlank).ToList()).FirstOrDefault(c => c.Count == 1)?[0].Text;
        return Draft(grid, header, columns, rows, title is null ? null : JapaneseText.Tidy(title)) with
        {
            ItemHeader = columns.Label is { } label ? JapaneseText.Tidy(grid[header, label].Text) : null,
        };
    }

    /// <summary>Index of the first row from the given one, within the number of rows, that names two years or more; -1 where none does.</summary>
    public static int HeaderRow(TableGrid grid, int from, int count)
    {
        ArgumentNullException.ThrowIfNull(grid);
        for (var r = from; r < Math.Min(grid.Rows.Count, from + count); r++)
        {
            if (YearHeader.Columns(grid.Rows[r]).Count >= 2)
                return r;
        }

        return -1;
    }

    internal static ScheduleDraft Draft(TableGrid grid, int header, ScheduleColumns columns, IReadOnlyList<ScheduleRowDraft> rows, string? title) =>
        new(title, [.. columns.Years.Select(c => JapaneseText.Tidy(grid[header, c].Text.Replace('\n', ' ')))], rows, grid.Evidence);

    // 現状値 R5 | 目標値 R11, or numbers under years: a table of indicators, not a schedule.
    private static bool IsIndicators(TableGrid grid, int header, ScheduleColumns columns)
    {
        if (grid.Rows.Take(header + 1).SelectMany(r => r.Cells).Any(c => Kpis.ValueLabel.RoleOf(c.Text) is not null && BlockLabel.Read(c.Text).Kind != LabelKind.Schedule))
            return true;
        // Under the years the roles: (現状値) | (目標値).
        if (header + 1 < grid.Rows.Count && columns.Years.All(c => Roles.Contains(JapaneseText.Key(grid[header + 1, c].Text).Trim('(', ')', '【', '】', '[', ']'))))
            return true;
        var cells = grid.Rows.Skip(header + 1).SelectMany(r => columns.Years.Select(c => r.Cells[c].Text)).Where(t => t.Length > 0).ToList();
        return cells.Count >= 3 && cells.Count(IsValue) * 3 >= cells.Count * 2;
    }

    // 640人, △5% — not 2会場で実施.
    private static bool IsValue(string cell) =>
        Measures.FindAll(cell) is [{ Start: 0 } quantity] && Kpis.AimText.SkipBrackets(cell, quantity.End) == cell.Length;
}
