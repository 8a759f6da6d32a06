using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Initiatives;

/// <summary>
/// A table that lists units of action with their outline: <c>No | 取組み事項 | 概要</c>, <c>取組 | 内容 | 担当課</c>. Rows continued after a page
/// break have no number or no name.
/// </summary>
public static class InitiativeTable
{
    private static readonly string[] ItemWords = ["取組", "取り組み", "施策", "事業", "項目", "プロジェクト"];

    /// <summary>Header of the item column and the initiatives; null where the header names no item and outline columns.</summary>
    public static (string ItemHeader, IReadOnlyList<InitiativeDraft> Initiatives)? Read(TableGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (Columns(grid.Rows[0]) is not var (number, item, outline, department))
            return null;

        var written = new List<(string Number, List<GridRow> Rows)>();
        foreach (var row in grid.Rows.Skip(1).Where(r => !r.IsBlank))
        {
            var no = number is { } n ? JapaneseText.Key(row.Cells[n].Text) : "";
            var title = row.Cells[item].Text;
            if (written.Count > 0 && (number is null ? title.Length == 0 : no.Length == 0))
                written[^1].Rows.Add(row);
            else
                written.Add((no, [row]));
        }

        var rows = written.ConvertAll(w => (
            w.Number, Title: Text(w.Rows, item), Outline: Text(w.Rows, outline), Departments: department is { } d ? Text(w.Rows, d) : "",
            Evidence: w.Rows[0].Evidence.Through(w.Rows[^1].Evidence)));
        if (rows.Count == 0 || rows.Exists(r => r.Title.AsSpan().Trim().Length is 0 or > 60))
            return null;
        var label = JapaneseText.Tidy(grid[0, outline].Text);
        return (JapaneseText.Tidy(grid[0, item].Text), [.. rows.Select(r => Initiative(r, label))]);

        static string Text(List<GridRow> rows, int column) => string.Concat(rows.Select(r => r.Cells[column].Text));
    }

    private static InitiativeDraft Initiative((string Number, string Title, string Outline, string Departments, Evidence Evidence) row, string label)
    {
        var heading = HeadingText.Read(row.Title.Replace('\n', ' '));
        var title = heading.Number is null || heading.Title.Length == 0 ? JapaneseText.Tidy(row.Title.Replace('\n', ' ')) : heading.Title;
        return new InitiativeDraft(row.Number.Length > 0 ? row.Number : heading.Number, title, row.Evidence)
        {
            Departments = DepartmentText.Read(row.Departments),
            Aspects = row.Outline.Length == 0 ? [] : [new Aspect(label, AspectKind.Summary, JapaneseText.Tidy(row.Outline))],
        };
    }

    private static (int? Number, int Item, int Outline, int? Department)? Columns(GridRow header)
    {
        int? number = null, item = null, outline = null, department = null;
        for (var c = 0; c < header.Cells.Count; c++)
        {
            var key = JapaneseText.Key(header.Cells[c].Text);
            if (key.Length == 0 || YearHeader.IsYear(key) || Kpis.ValueLabel.RoleOf(key) is not null)
                return null;
            if (key.ToUpperInvariant() is "NO" or "NO." or "№" or "番号")
                number = c;
            else if (BlockLabel.Read(key).Kind == LabelKind.Department)
                department = c;
            else if (item is null && Array.Exists(ItemWords, w => key.Contains(w, StringComparison.Ordinal)) && !key.Contains("内容", StringComparison.Ordinal))
                item = c;
            else if (outline is null && item is not null && (key.Contains("概要", StringComparison.Ordinal) || key.Contains("内容", StringComparison.Ordinal) || key.Contains("説明", StringComparison.Ordinal)))
                outline = c;
        }

        return item is { } i && outline is { } o ? (number, i, o, department) : null;
    }
}
