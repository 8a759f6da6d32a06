using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// A table with an indicator per row: <c>指標 | 単位 | 現状値（R5） | 目標値（R11）</c>, two header rows, several targets, groups spanning a row.
/// </summary>
public static class IndicatorTable
{
    /// <summary>Number of header rows and the KPIs; null where no header names a target column.</summary>
    public static (int HeaderRows, IReadOnlyList<KpiDraft> Kpis)? Read(TableGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        for (var headerRows = Math.Min(2, grid.Rows.Count - 1); headerRows >= 1; headerRows--)
        {
            if (headerRows == 2 && !IsHeader(grid.Rows[1]))
                continue;
            if (IndicatorColumns.Of(grid, headerRows) is { } columns)
                return (headerRows, Rows(grid, columns, headerRows));
        }

        return null;
    }

    // A second header row names years and roles, no values: R3年度 | R8年度.
    private static bool IsHeader(GridRow row) =>
        row.Cells.Any(c => !c.IsBlank) && row.Cells.All(c => c.IsBlank || YearHeader.IsYear(c.Text) || ValueLabel.RoleOf(c.Text) is not null);

    private static List<KpiDraft> Rows(TableGrid grid, IndicatorColumns columns, int from)
    {
        var found = new List<KpiDraft>();
        string? group = null;
        foreach (var row in grid.Rows.Skip(from))
        {
            var filled = row.Cells.Count(c => !c.IsBlank);
            if (columns.Group is { } g && !row.Cells[g].IsBlank)
                group = JapaneseText.Tidy(row.Cells[g].Text.Replace('\n', ' '));
            if (filled == 1 && row.Cells.First(c => !c.IsBlank) is var only && columns.Values.All(v => row.Cells[v.Index].IsBlank))
                group = JapaneseText.Tidy(only.Text.Replace('\n', ' '));
            else if (!row.Cells[columns.Name].IsBlank && !IsHeader(row) && Kpi(row, columns, group) is { } kpi)
                found.Add(kpi);
        }

        return found;
    }

    private static KpiDraft? Kpi(GridRow row, IndicatorColumns columns, string? group)
    {
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(row.Cells[columns.Name].Text.Replace('\n', ' ')));
        var unit = columns.Unit is { } u ? row.Cells[u].Text : null;
        var values = columns.Values.Select(c => (c.Role, Value: Value(row.Cells[c.Index].Text, c, unit))).Where(v => v.Value is not null).ToList();
        // Of several targets the last year's is the target; the others are milestones on the way.
        var last = values.Where(v => v.Role == ValueRole.Target).Select(v => v.Value).MaxBy(v => v!.FiscalYear ?? int.MinValue);
        var target = last;
        var baseline = values.LastOrDefault(v => v.Role == ValueRole.Baseline).Value;
        var direction = columns.Direction is { } d ? Directions.Read(row.Cells[d].Text) : null;
        if (name.Length == 0 || (target is null && direction is null))
            return null;

        if (target is not null)
            (baseline, target) = AimSides.ShareUnit(baseline, target);
        return new KpiDraft(name, baseline, target, row.Evidence)
        {
            Group = group == name ? null : group,
            Milestones = [.. values.Where(v => v.Role != ValueRole.Baseline && !ReferenceEquals(v.Value, last)).Select(v => v.Value!)],
            Direction = direction,
            Note = note,
            Restated = restated,
        };
    }

    private static int? OwnYear(string? note) =>
        note is not null && AimText.YearOf(note) is { Year.Kind: YearMentionKind.FiscalYear or YearMentionKind.EraYear, Rest: "" or "実績" or "実績値" or "末" or "時点" or "現在" } own ? own.Year.FiscalYear : null;

    private static Measure? Value(string cell, ValueColumn column, string? unit)
    {
        var text = cell.Replace('\n', ' ');
        if (Measures.IsNone(text) || Measures.Read(text) is not { IsRead: true, Value: { } value })
            return null;
        if (value is { Value: { } number, Unit: null } && !string.IsNullOrWhiteSpace(unit)
            && Measures.Read(text.Trim() + JapaneseText.Tidy(unit)) is { IsRead: true, Value: { Unit: not null } withUnit } && withUnit.Value == number)
            value = withUnit with { Text = value.Text };
        // A year in the cell overrides the column's: 21.7％（R4実績）. The year of a survey (令和2年国勢調査) does not.
        return value with { FiscalYear = value.FiscalYear ?? OwnYear(value.Note) ?? column.FiscalYear };
    }
}
