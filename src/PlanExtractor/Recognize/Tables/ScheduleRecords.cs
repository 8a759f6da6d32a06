using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Schedules;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Makes a schedule of a band whose columns have their roles.</summary>
internal static class ScheduleRecords
{
    /// <summary>The schedule; null where no row says anything.</summary>
    /// <param name="reading">The band read as a schedule.</param>
    /// <param name="grid">The table.</param>
    /// <param name="caption">What names the table, or null.</param>
    public static ScheduleDraft? Read(BandReading reading, TableGrid grid, string? caption)
    {
        var columns = Columns(reading);
        var indices = reading.Band.Body.Select(r => r.Index).ToList();
        if (indices.Zip(indices.Skip(1)).Any(p => p.Second <= p.First))
            return null; // halves stacked: rows stand twice
        var groups = Groups(reading);
        var rows = ScheduleRows.Read(grid, columns, indices, null)
            .Select(r => groups.TryGetValue(r.Row, out var above) ? WithGroup(r, above) : r)
            .Select(r => r.Label.Length == 0 && reading.Band is { IsLabelled: true, Label: { } label } ? r with { Label = label } : r)
            .ToList();
        rows.RemoveAll(r => r.Cells.Count == 0 && r.Spans.Count == 0 && Measures.IsNone(r.Label) && r.Label.Length > 0);
        rows.RemoveAll(r => r.Cells.Count == 0 && r.Spans.Count == 0
            && BlockLabel.Read(r.Label).Kind is LabelKind.Kpi or LabelKind.Schedule);
        var title = reading.Band.Label ?? caption;
        return rows.Count == 0 ? null : new ScheduleDraft(title is null ? null : JapaneseText.Tidy(title),
            [.. Years(reading).Select(y => Label(y.Column.Path))], rows, Place(grid, reading))
        {
            ItemHeader = reading.First(ColumnRole.Name) is { Path: [.., var leaf] } ? leaf : null,
            Confidence = ReadingConfidence.Estimate(reading),
        };
    }

    private static ScheduleColumns Columns(BandReading reading)
    {
        var years = Years(reading);
        var first = years[0].Column.Index;
        var left = reading.Columns.Where((c, i) => c.Index < first && reading.Roles[i] is ColumnRole.Name or ColumnRole.Text
            or ColumnRole.Status or ColumnRole.RowRole).Select(c => c.Index).ToList();
        var groups = reading.With(ColumnRole.Group).Where(c => c.Index < first).Select(c => c.Index).ToList();
        var label = reading.First(ColumnRole.Name) is { } name && name.Index < first ? name.Index
            : left.Count > 0 ? left[0] : groups.Count > 0 ? groups[^1] : (int?)null;
        return new ScheduleColumns(label, [.. left.Where(c => c != label)], reading.First(ColumnRole.Department)?.Index,
            [.. years.Select(y => y.Column.Index)])
        {
            Ends = [.. years.Select(y => y.End)],
            Others =
                [.. reading.Columns.Where((c, i) => c.Index > first && reading.Roles[i] is not ColumnRole.YearCell).Select(c => c.Index)],
        };
    }

    // Columns under one header cell are one year.
    private static List<(BandColumn Column, int End)> Years(BandReading reading)
    {
        var years = new List<(BandColumn Column, int End)>();
        foreach (var column in reading.With(ColumnRole.YearCell))
        {
            if (years.Count > 0 && years[^1].End == column.Index && years[^1].Column.Path.SequenceEqual(column.Path))
                years[^1] = (years[^1].Column, column.Index + 1);
            else
                years.Add((column, column.Index + 1));
        }

        return years;
    }

    // 前期 over R7 is R7; 令和6年度 over 上期 is 令和6年度上期.
    private static string Label(IReadOnlyList<string> path)
    {
        var leaf = path.Count > 0 ? path[^1] : "";
        return !YearText.IsYear(leaf) && path.LastOrDefault(YearText.IsYear) is { } year && year != leaf ? year + leaf : leaf;
    }

    // What the group columns say in each row, or in the nearest row above that says anything there.
    private static Dictionary<int, List<string>> Groups(BandReading reading)
    {
        var columns = reading.With(ColumnRole.Group).Select(c => c.Index).ToList();
        var groups = new Dictionary<int, List<string>>();
        List<string>? above = null;
        foreach (var row in reading.Band.Body)
        {
            if (columns.Exists(c => !row.Cells[c].IsBlank))
                above = [.. columns.Select(c => JapaneseText.Tidy(row.Cells[c].Text.Replace('\n', ' '))).Where(t => t.Length > 0)
                    .Distinct()];
            if (above is not null)
                groups[row.Index] = above;
        }

        return groups;
    }

    private static ScheduleRowDraft WithGroup(ScheduleRowDraft row, List<string> groups)
    {
        var group = string.Join(' ', groups.Where(t => t != row.Label));
        return group.Length == 0 ? row : row with { Group = group };
    }

    private static Diagnostics.Evidence Place(TableGrid grid, BandReading reading)
    {
        var first = reading.Band.Header.Concat(reading.Band.Body).Min(r => r.Index);
        return first <= 1 && reading.Band.Body[^1].Index == grid.Rows.Count - 1
            ? grid.Evidence
            : grid.Rows[first].Evidence.Through(grid.Rows[reading.Band.Body[^1].Index].Evidence);
    }
}
