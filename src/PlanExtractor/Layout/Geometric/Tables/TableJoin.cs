namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Joins a table that a page break parts, with or without its header again.</summary>
internal static class TableJoin
{
    private const double SameEdge = 4;

    /// <summary>Whether the second grid goes on with the first: on the next page, with the same columns.</summary>
    public static bool Continues(TableGrid first, TableGrid second) =>
        first.ColumnCount == second.ColumnCount && first.Rows[^1].Evidence.Page + 1 == second.Rows[0].Evidence.Page
        && first.ColumnEdges.Zip(second.ColumnEdges).All(e => Math.Abs(e.First - first.ColumnEdges[0] - (e.Second - second.ColumnEdges[0])) <= SameEdge)
        && (IsHeaderAgain(first, second) || !LooksLikeHeader(first, second));

    /// <summary>The rows of both, the header once.</summary>
    public static TableGrid Join(TableGrid first, TableGrid second)
    {
        var skipped = IsHeaderAgain(first, second) ? HeaderRows(first, second) : 0;
        var offset = first.Rows.Count - skipped;
        return new TableGrid([.. first.Rows, .. second.Rows.Skip(skipped)], first.ColumnCount)
        {
            Bars = [.. first.Bars, .. second.Bars.Where(b => b.Row >= skipped).Select(b => b with { Row = b.Row + offset })],
            ColumnEdges = first.ColumnEdges,
        };
    }

    private static bool IsHeaderAgain(TableGrid first, TableGrid second) => Key(first.Rows[0]) == Key(second.Rows[0]) && !first.Rows[0].IsBlank;

    private static int HeaderRows(TableGrid first, TableGrid second)
    {
        var rows = 1;
        while (rows < first.Rows.Count && rows < second.Rows.Count - 1 && first.Rows[rows - 1].Cells.Any(c => c.RowSpan > 1) && Key(first.Rows[rows]) == Key(second.Rows[rows]))
            rows++;
        return rows;
    }

    // The first table's header had years or short names in all columns; one with other names begins another table.
    private static bool LooksLikeHeader(TableGrid first, TableGrid second) =>
        second.Rows.Count > 1 && second.Rows[0].Cells.All(c => c.Text.Length is > 0 and <= 12) && first.Rows[0].Cells.All(c => c.Text.Length is > 0 and <= 12)
        && second.Rows[0].Cells.Any(c => c.Text.Contains("年度", StringComparison.Ordinal)) == first.Rows[0].Cells.Any(c => c.Text.Contains("年度", StringComparison.Ordinal))
        && second.Rows[0].Cells.Any(c => c.Text.Contains("年度", StringComparison.Ordinal));

    private static string Key(GridRow row) => JapaneseText.Key(string.Join('\t', row.Cells.Select(c => c.Text)));
}
