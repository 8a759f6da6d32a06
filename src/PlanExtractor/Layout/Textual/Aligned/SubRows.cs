namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Joins a name that runs over the rows of its parts, each of which has a name and values of its own.
/// <code>
/// 授業がよく分かると答え  小学６年生  82.4
/// た児童生徒の割合        中学３年生  74.9
/// </code>
/// </summary>
internal static class SubRows
{
    /// <summary>The rows; a name that was parted stands in the first of its rows and covers the others.</summary>
    public static IReadOnlyList<TableRow> Join(IReadOnlyList<TableRow> rows)
    {
        var joined = new List<TableRow>(rows.Count);
        var (first, above) = (0, default(TableRow));
        foreach (var row in rows)
        {
            if (above is not null && row[0] is { } name && IsPart(above) && IsPart(row) && FillsColumn(above)
                && CellLines.IsParted(above[0]!, name))
            {
                var head = joined[first];
                joined[first] = head with
                {
                    Lines = [.. head.Lines, .. row.Lines.Where(l => l[0] is not null).Select(l => l.Only(0))],
                    Spans = new Dictionary<int, int>(head.Spans) { [0] = joined.Count - first + 1 },
                };
                joined.Add(row with { Lines = [.. row.Lines.Select(l => l.Without(0))] });
            }
            else
            {
                first = joined.Count;
                joined.Add(row);
            }

            above = row;
        }

        return joined;
    }

    // Its name reaches to the next column, so that it may go on below.
    private static bool FillsColumn(TableRow row) => row.Lines.Any(l => l[0] is not null && l[1] is not null
        && l.Line.Pieces[Array.IndexOf(l.Columns, 0)].Right + Seams.Pushed >= l.Line.Pieces[Array.IndexOf(l.Columns, 1)].Left);

    private static bool IsPart(TableRow row) =>
        row.ColumnCount >= 3 && row[1] is { } part && !CellLook.IsValue(part) && !CellLook.IsYear(part);
}
