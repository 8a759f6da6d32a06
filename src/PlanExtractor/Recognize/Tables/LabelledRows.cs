using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Indicators in rows without a header, whose cells say themselves what they hold: <c>◇住宅の耐震化率 | 現状 88.4％（R5） | 目標 95.0％（R12）</c>.
/// </summary>
internal static class LabelledRows
{
    /// <summary>The KPIs, one a row; none where the table has a header, or where most rows name no target.</summary>
    public static IReadOnlyList<KpiDraft> Read(TableGrid grid, TableShape shape, TableContext around)
    {
        var rows = grid.Rows.Where(r => !r.IsBlank).ToList();
        if (shape.HeaderRows > 0 || shape.IsTransposed || shape.Pairs.Count > 0 || rows.Count(NamesTarget) * 2 <= rows.Count)
            return [];
        var context = AimContext.Read(around.Caption, isKpiLabel: true);
        return [.. rows.SelectMany(r => AimReader.Read([new TextBlock(Line(r), r.Evidence)], context).Kpis)];
    }

    private static bool NamesTarget(GridRow row) =>
        row.Cells.Any(c => !c.IsBlank && ValueLabel.Read(Labelled(c)) is { Role: ValueRole.Target });

    private static string Line(GridRow row) => string.Join('　', row.Cells.Where(c => !c.IsBlank).Select(Labelled));

    private static string Labelled(GridCell cell) => ValueLabel.WithColon(cell.Text.Replace('\n', ' ').Trim());
}
