namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Shares out rows among the names in the first column where each name stands at half the height of the rows that it covers, be it
/// beside one of them or between two.
/// <code>
///               窓口の改善    10件
/// 暮らし
///               相談の充実    20件
/// </code>
/// </summary>
internal static class GroupLabels
{
    private const int MostLines = 200;
    private const int MostLabelLines = 4;

    /// <summary>The rows, each label in the first row of its group; null where the labels do not stand so.</summary>
    public static IReadOnlyList<TableRow>? Share(IReadOnlyList<PlacedLine> lines)
    {
        var rows = lines.Where(l => !l.IsOnly(0)).ToList();
        var labels = new List<(double At, PlacedLine Line)>();
        var above = 0;
        foreach (var line in lines)
        {
            if (line[0] is not null)
                labels.Add((line.IsOnly(0) ? above - 0.5 : above, line.Only(0)));
            above += line.IsOnly(0) ? 0 : 1;
        }

        if (lines.Count > MostLines || labels.Count == 0 || rows.Count == 0 || (rows[0][0] is not null && labels.TrueForAll(l => l.At == Math.Floor(l.At))))
            return null;
        return Groups(labels, 0, 0, rows.Count) is { } groups ? Rows(rows, labels, groups) : null;
    }

    // Sizes of the groups from the row on, and how many lines the label of each takes.
    private static List<(int Size, int Lines)>? Groups(List<(double At, PlacedLine Line)> labels, int label, int row, int rowCount)
    {
        if (label == labels.Count)
            return row == rowCount ? [] : null;
        for (var count = 1; count <= MostLabelLines && label + count <= labels.Count; count++)
        {
            var middle = (labels[label].At + labels[label + count - 1].At) / 2;
            var size = (2 * (middle - row)) + 1;
            if (size >= 1 && size == Math.Floor(size) && row + size <= rowCount && Groups(labels, label + count, row + (int)size, rowCount) is { } others)
                return [((int)size, count), .. others];
        }

        return null;
    }

    private static List<TableRow> Rows(List<PlacedLine> rows, List<(double At, PlacedLine Line)> labels, List<(int Size, int Lines)> groups)
    {
        var result = new List<TableRow>(rows.Count);
        var label = 0;
        foreach (var (size, count) in groups)
        {
            var first = rows[result.Count].Without(0);
            result.Add(new TableRow([first, .. labels.Skip(label).Take(count).Select(l => l.Line)], size));
            for (var i = 1; i < size; i++)
                result.Add(new TableRow([rows[result.Count].Without(0)], 1));
            label += count;
        }

        return result;
    }
}
