using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// A table with the years across and the role of the numbers down: <c>期間 | 2021年 | 2022年</c> over <c>目標値（万枚） | 2,693 | 2,157</c>. The last
/// year's is the target, those before are milestones; rows of results (実績値) are no aims.
/// </summary>
public static partial class YearlyTargets
{
    // 目標値（万枚） | 計画職員数（人） | 来館者数 目標
    [GeneratedRegex(@"^(?<n>[^()（）]*?)[ 　]?(?:目標値|目標|計画値|計画)(?<a>[^()（）]*)(?:[(（](?<u>[^()（）]{1,8})[)）])?$")]
    private static partial Regex TargetRow { get; }

    /// <summary>The KPIs of the grid; null where no row under the years holds target values.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="caption">What names a row that is called 目標値 only: the caption or the section's title.</param>
    public static IReadOnlyList<KpiDraft>? Read(TableGrid grid, string caption)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var years = YearHeader.Columns(grid.Rows[0]).Select(c => (Column: c, Year: FiscalYear.Read(YearHeader.Split(grid[0, c].Text).Year))).ToList();
        if (years.Count < 2 || years.Exists(y => !y.Year.IsRead))
            return null;
        var found = grid.Rows.Skip(1).Select(row => Kpi(row, years.ConvertAll(y => (y.Column, y.Year.Value.Begins)), caption)).OfType<KpiDraft>().ToList();
        return found.Count > 0 ? found : null;
    }

    private static KpiDraft? Kpi(GridRow row, List<(int Column, int Year)> years, string caption)
    {
        var match = TargetRow.Match(JapaneseText.Tidy(row.Cells[0].Text.Replace('\n', ' ')));
        if (!match.Success)
            return null;
        var unit = match.Groups["u"].Value;
        var values = years.Select(y => Value(row.Cells[y.Column].Text, unit, y.Year)).OfType<Measure>().ToList();
        var name = (match.Groups["n"].Value + match.Groups["a"].Value).Trim(' ', '・', '：', ':');
        return values.Count < 2 ? null : new KpiDraft(name.Length >= 2 ? name : caption, null, values[^1], row.Evidence) { Milestones = values[..^1] };
    }

    private static Measure? Value(string cell, string unit, int year) =>
        !Measures.IsNone(cell) && Measures.Read(cell.Trim() + (Measures.Read(cell) is { IsRead: true, Value.Unit: null } ? unit : "")) is { IsRead: true, Value: { Value: not null } value }
            ? value with { Text = cell.Trim(), FiscalYear = year }
            : null;
}
