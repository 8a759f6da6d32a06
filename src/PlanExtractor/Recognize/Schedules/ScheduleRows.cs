using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>
/// Reads the rows under a schedule's header: rows that only continue, labels parted by a page break, slipped departments.
/// </summary>
internal static class ScheduleRows
{
    private const int LongestLabelRest = 8;

    /// <summary>The items of some rows.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="indices">The rows, top to bottom.</param>
    /// <param name="headerLabel">Label for a first row without one (実施評価指標 | R3 | R4 over values), or null.</param>
    public static List<ScheduleRowDraft> Read(TableGrid grid, ScheduleColumns columns, IEnumerable<int> indices, string? headerLabel)
    {
        var items = new List<(string Label, string? Content, List<int> Rows)>();
        var numbered = true;
        foreach (var r in indices)
        {
            var row = grid.Rows[r];
            if (row.IsBlank)
                continue;
            var label = columns.Label is { } l ? row.Cells[l].Text : "";
            var content = string.Join(' ', columns.Content.Select(c => row.Cells[c].Text).Where(t => t.Length > 0));
            if (columns.Label is not null && label.Length == 0 && content.Length == 0 && items.Count > 0)
            {
                items[^1].Rows.Add(r);
                continue;
            }

            if (columns.Label is null)
                items.Add(("", null, [r]));
            else if (items.Count > 0 && numbered && IsRestOfLabel(label, content))
                Extend(items, label, content, r);
            else
                items.Add((label.Length > 0 ? label : items.Count > 0 ? items[^1].Label : headerLabel ?? "",
                    columns.Content.Count > 0 && content.Length > 0 ? content : null, [r]));
            numbered = numbered && IsNumbered(items[^1].Label);
        }

        return [.. items.Select(i => Item(grid, columns, i.Label, i.Content, i.Rows))];
    }

    // "10. 業務のペーパーレ" ends a page and "ス化" begins the next: where labels are numbered, one without a number goes on.
    private static bool IsRestOfLabel(string label, string content) =>
        label.Length is > 0 and <= LongestLabelRest && content.Length > 0 && !IsNumbered(label);

    private static bool IsNumbered(string label) => HeadingText.Read(label).Number is not null;

    private static void Extend(List<(string Label, string? Content, List<int> Rows)> items, string rest, string content, int row)
    {
        var (label, whole) = (items[^1].Label, items[^1].Label + rest);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Label == label)
                items[i] = items[i] with { Label = whole };
        }

        items.Add((whole, content, [row]));
    }

    private static ScheduleRowDraft Item(TableGrid grid, ScheduleColumns columns, string label, string? content, List<int> rows)
    {
        var departments = rows.SelectMany(r => columns.Department is { } d ? DepartmentText.Read(grid[r, d].Text) : []).Distinct().ToList();
        var cells = new SortedDictionary<int, List<string>>();
        var spans = new List<SpanDraft>();
        foreach (var r in rows)
        {
            for (var c = columns.Years[0]; c < grid.ColumnCount; c++)
            {
                var cell = grid[r, c];
                if (cell.IsBlank || columns.YearAt(c) is not { } year)
                    continue;
                // A department that slipped from its own, empty column into the last year's.
                if (columns.Department is not null && departments.Count == 0 && !IsAnyRightOf(grid, r, c)
                    && DepartmentText.IsNames(cell.Text))
                {
                    departments.AddRange(DepartmentText.Read(cell.Text));
                    continue;
                }

                Place(cell, year, columns, c, cells, spans, grid.Rows[r].Evidence);
            }

            // What is drawn says more than the merged cell under it. In a text nothing is.
            if (grid.Bars.Count == 0)
                continue;
            var drawn = DrawnSpans.Find(grid, columns, r);
            spans.RemoveAll(s => s.Mark == SpanMark.Text && ReferenceEquals(s.Evidence, grid.Rows[r].Evidence)
                && drawn.Any(d => d.From <= s.To && s.From <= d.To));
            foreach (var span in drawn)
                spans.Add(Continuing(span, cells, spans));
        }

        return new ScheduleRowDraft(
            JapaneseText.Tidy(label.Replace('\n', ' ')),
            content is null ? null : CellItems.Divide(content),
            departments,
            [.. cells.Select(c => (c.Key, string.Join('\n', c.Value)))],
            spans)
        {
            Evidence = rows.Select(r => grid.Rows[r].Evidence).Aggregate((a, b) => a.Through(b)),
            Row = rows[0],
        };
    }

    private static void Place(GridCell cell, int year, ScheduleColumns columns, int column, SortedDictionary<int, List<string>> cells,
        List<SpanDraft> spans, Evidence place)
    {
        if (Marks.IsArrow(cell.Text))
        {
            // It continues the text to its left, or the arrow before it; else it is the row's own timing.
            if (spans.Count > 0 && spans[^1] is { Mark: SpanMark.Arrow } before && before.To == year - 1)
                spans[^1] = before with { To = year };
            else if (cells.Keys.Where(k => k < year).ToList() is [.., var text])
                spans.Add(new SpanDraft(text, year, string.Join('\n', cells[text]), SpanMark.Arrow, place));
            else
                spans.Add(new SpanDraft(year, year, null, SpanMark.Arrow, place));
        }
        else if (Marks.IsBar(cell.Text))
        {
            if (spans.Count > 0 && spans[^1] is { Mark: SpanMark.Bar } before && before.To == year - 1)
                spans[^1] = before with { To = year };
            else
                spans.Add(new SpanDraft(year, year, null, SpanMark.Bar, place));
        }
        else
        {
            var text = CellItems.Divide(cell.Text);
            Add(cells, year, text);
            if (columns.YearAt(column + cell.ColumnSpan - 1) is { } last && last > year)
                spans.Add(new SpanDraft(year, last, text, SpanMark.Text, place));
        }
    }

    // A drawn arrow without words goes on with the text right before it, as an arrow in a cell does.
    private static SpanDraft Continuing(SpanDraft span, SortedDictionary<int, List<string>> cells, List<SpanDraft> before) =>
        span is { Mark: SpanMark.Arrow, Text: null } && cells.TryGetValue(span.From - 1, out var lines)
            && !before.Exists(b => b.To >= span.From - 1)
            ? span with { From = span.From - 1, Text = string.Join('\n', lines) }
            : span;

    private static void Add(SortedDictionary<int, List<string>> cells, int year, string text)
    {
        if (!cells.TryGetValue(year, out var lines))
            cells.Add(year, lines = []);
        lines.Add(text);
    }

    private static bool IsAnyRightOf(TableGrid grid, int row, int column) =>
        Enumerable.Range(column + 1, Math.Max(0, grid.ColumnCount - column - 1)).Any(c => !grid[row, c].IsBlank);
}
