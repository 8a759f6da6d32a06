using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Schedules;

namespace PlanExtractor.Recognize.Cards;

/// <summary>
/// A card: labels in the first column, values beside them, perhaps with a year grid inside:
/// <c>担当課 | (主)総務課</c>, <c>目標・効果 (令和7年度) | ・…</c>, <c>スケジュール | 令和3年度 | 令和4年度</c>.
/// </summary>
public static class LabelValueCard
{
    private const int FewestLabels = 3;
    private const int LongestAspect = 10_000;

    /// <summary>Reads the grid as a card; null where fewer than three rows, or less than two fifths, begin with a label.</summary>
    public static CardDraft? Read(TableGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var labels = grid.Rows.Count(r => BlockLabel.Read(r.Cells[0].Text).Kind != LabelKind.None);
        if (grid.ColumnCount < 2 || labels < FewestLabels || labels * 5 < grid.Rows.Count * 2 || IsListOfAspects(grid))
            return null;
        return new Builder(grid).Build();
    }

    // 現状 | 課題 | 目標 as the header of an ordinary table is no card: there the labels stand in the first row.
    private static bool IsListOfAspects(TableGrid grid) =>
        grid.Rows[0].Cells.Count(c => BlockLabel.Read(c.Text).Kind != LabelKind.None) >= Math.Max(2, grid.ColumnCount - 1) && grid.ColumnCount > 2;

    private sealed class Builder(TableGrid grid)
    {
        private readonly List<Department> _departments = [];
        private readonly List<Aspect> _aspects = [];
        private readonly List<CardAim> _aims = [];
        private ScheduleDraft? _schedule;
        private string? _title;
        private string? _category;

        public CardDraft Build()
        {
            for (var r = 0; r < grid.Rows.Count;)
            {
                if (YearHeader.Columns(grid.Rows[r]).Count >= 2)
                    r = ReadYears(r);
                else
                    ReadRow(grid.Rows[r++]);
            }

            return new CardDraft(_title, _category, _departments, _aspects, _aims, _schedule, grid.Evidence);
        }

        // A year grid runs until a row that plainly belongs to the card again.
        private int ReadYears(int header)
        {
            var columns = ScheduleColumns.Of(grid.Rows[header])!;
            var end = header + 1;
            while (end < grid.Rows.Count && YearHeader.Columns(grid.Rows[end]).Count < 2 && !EndsYears(grid.Rows[end], columns))
                end++;
            var rows = ScheduleRows.Read(grid, columns, Enumerable.Range(header + 1, end - header - 1), Label(grid.Rows[header]))
                .Where(r => !(r.Cells.Count == 0 && r.Spans.Count == 0 && BlockLabel.Read(r.Label).Kind == LabelKind.Schedule)).ToList();
            if (rows.Count > 0)
            {
                var draft = ScheduleTable.Draft(grid, header, columns, rows, _title);
                _schedule = _schedule is null ? draft : _schedule with { Rows = [.. _schedule.Rows, .. rows] };
            }

            return end;
        }

        private static bool EndsYears(GridRow row, ScheduleColumns columns)
        {
            var kind = BlockLabel.Read(row.Cells[0].Text).Kind;
            if (kind is LabelKind.Kpi or LabelKind.Department or LabelKind.Title or LabelKind.Category)
                return true;
            // 取り組み内容 over the years is a row of them; a long text in the first column only is an aspect.
            return kind == LabelKind.Aspect && row.Cells.Count(c => !c.IsBlank) == 2 && row.Cells[columns.Years[0]].Text.Length > 40;
        }

        private static string Label(GridRow row) => row.Cells[0].Text;

        // One or more label | value pairs; a row without a label goes on with the value above.
        private void ReadRow(GridRow row)
        {
            var read = false;
            for (var c = 0; c < row.Cells.Count; c++)
            {
                var label = BlockLabel.Read(row.Cells[c].Text);
                if (label.Kind == LabelKind.None || (c > 0 && !read))
                    continue;
                var value = Enumerable.Range(c + 1, row.Cells.Count - c - 1).FirstOrDefault(k => !row.Cells[k].IsBlank, -1);
                if (value < 0)
                    break;
                Take(JapaneseText.Tidy(row.Cells[c].Text.Replace('\n', ' ')), label, row.Cells[value].Text, row.Evidence);
                read = true;
                c = value;
            }

            if (!read && BlockLabel.Read(row.Cells[0].Text).Kind == LabelKind.None)
                Continue(row);
        }

        private void Take(string labelText, BlockLabel label, string value, Evidence evidence)
        {
            switch (label.Kind)
            {
                case LabelKind.Title:
                    _title ??= JapaneseText.Tidy(value.Replace('\n', ' '));
                    break;
                case LabelKind.Category:
                    _category ??= JapaneseText.Tidy(value.Replace('\n', ' '));
                    break;
                case LabelKind.Department:
                    _departments.AddRange(DepartmentText.Read(value).Except(_departments));
                    break;
                case LabelKind.Kpi:
                    _aims.Add(new CardAim(labelText, value, evidence));
                    break;
                default:
                    _aspects.Add(new Aspect(labelText, label.Aspect, Lines(value)));
                    break;
            }
        }

        // Rows of a table inside a cell come out again as rows of the card: what the cell above already says is not repeated.
        private void Continue(GridRow row)
        {
            if (_aspects.Count == 0 || _aspects[^1].Text.Length > LongestAspect)
                return;
            var known = JapaneseText.Key(_aspects[^1].Text);
            var fresh = row.Cells.Where(c => !c.IsBlank).Select(c => Lines(c.Text)).Where(t => !known.Contains(JapaneseText.Key(t), StringComparison.Ordinal)).ToList();
            if (fresh.Count > 0)
                _aspects[^1] = _aspects[^1] with { Text = _aspects[^1].Text + "\n" + string.Join('\n', fresh) };
        }

        private static string Lines(string text) =>
            string.Join('\n', text.Split('\n').Select(l => JapaneseText.Tidy(ListLines.WithoutBullet(l))).Where(l => l.Length > 0));
    }
}
