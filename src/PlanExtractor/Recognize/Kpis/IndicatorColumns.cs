using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>A column with values of indicators.</summary>
/// <param name="Index">0-based column.</param>
/// <param name="Role">What the values are.</param>
/// <param name="FiscalYear">Year in the header, or null.</param>
internal sealed record ValueColumn(int Index, ValueRole Role, int? FiscalYear);

/// <summary>What each column of an indicator table is for.</summary>
internal sealed record IndicatorColumns(int Name, int? Group, int? Unit, int? Direction, int? Department, IReadOnlyList<int> Remarks, IReadOnlyList<ValueColumn> Values)
{
    private static readonly string[] NameWords = ["指標", "KPI", "項目", "数値目標", "目標項目"];
    private static readonly string[] RemarkWords = ["備考", "注", "説明", "算出", "定義", "根拠", "出典", "資料", "確認方法", "確認時期", "掲載頁", "達成"];

    /// <summary>Reads one or two header rows; null where they name no target column beside a name.</summary>
    public static IndicatorColumns? Of(TableGrid grid, int headerRows)
    {
        int? name = null, group = null, unit = null, direction = null, department = null;
        var remarks = new List<int>();
        var values = new List<ValueColumn>();
        for (var c = 0; c < grid.ColumnCount; c++)
        {
            var header = Header(grid, c, headerRows);
            var key = JapaneseText.Key(header);
            var isBeforeValues = values.Count == 0;
            if (ValueLabel.RoleOf(key) is { } role && !(isBeforeValues && name is null && key is "数値目標" or "目標指標" or "目標項目" or "目標(指標)名"))
                values.Add(new ValueColumn(c, role, AimItems.YearOf(header)));
            else if (YearHeader.IsYear(header) && !isBeforeValues)
                values.Add(new ValueColumn(c, ValueRole.Target, AimItems.YearOf(header))); // 策定時 | R6年度末 | R7年度末
            else if (key is "単位")
                unit = c;
            else if (key is "方向性" or "方向" or "目指す方向" or "目指す方向性")
                direction = c;
            else if (BlockLabel.Read(header).Kind == LabelKind.Department)
                department = c;
            else if (Array.Exists(RemarkWords, w => key.Contains(w, StringComparison.Ordinal)))
                remarks.Add(c);
            else if (isBeforeValues && Array.Exists(NameWords, w => key.Contains(w, StringComparison.Ordinal)))
                name = c;
            else if (isBeforeValues && key.Length > 0 && key.ToUpperInvariant() is not ("NO" or "NO." or "№" or "番号"))
                group ??= c;
        }

        if (!values.Exists(v => v.Role == ValueRole.Target))
            return null;
        // 基準値 | 現状値 | 目標値: beside a reference value the present one is a step on the way.
        if (values.Exists(v => v.Role == ValueRole.Baseline && IsReference(v)) && values.Exists(v => v.Role == ValueRole.Baseline && !IsReference(v)))
            values = values.ConvertAll(v => v.Role == ValueRole.Baseline && !IsReference(v) ? v with { Role = ValueRole.Milestone } : v);
        bool IsReference(ValueColumn column) =>
            JapaneseText.Key(Header(grid, column.Index, headerRows)) is var header && (header.Contains("基準", StringComparison.Ordinal) || header.Contains("策定時", StringComparison.Ordinal) || header.Contains("当初", StringComparison.Ordinal));

        return (name ?? group) is { } n ? new IndicatorColumns(n, name is null ? null : group, unit, direction, department, remarks, values) : null;
    }

    // The header of a column over both rows; a cell that spans several columns stands over those to its right that are empty.
    private static string Header(TableGrid grid, int column, int rows)
    {
        var parts = new List<string>();
        for (var r = 0; r < rows; r++)
        {
            var c = column;
            if (r < rows - 1)
            {
                while (c > 0 && grid[r, c].IsBlank)
                    c--;
            }

            if (!grid[r, c].IsBlank)
                parts.Add(grid[r, c].Text.Replace('\n', ' '));
        }

        return string.Join(' ', parts);
    }
}
