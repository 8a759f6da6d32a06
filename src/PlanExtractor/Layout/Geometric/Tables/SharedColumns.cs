namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Columns that two parts of one table have in common. A page break may leave a row or two of a card by themselves, and these show fewer
/// columns than the rest: <c>取り組み名 | オンライン化の推進</c> at the foot of a page, <c>スケジュール | R6年度 | R7年度 | R8年度</c> overleaf.
/// </summary>
internal static class SharedColumns
{
    private const double TolerancePoints = 4;
    private const int MostRowsAlone = 2;

    /// <summary>Both grids over the same columns; null where their columns differ.</summary>
    public static (TableGrid Above, TableGrid Below)? Find(TableGrid above, TableGrid below)
    {
        if (above.ColumnEdges.Count == 0 || below.ColumnEdges.Count == 0)
            return null;
        if (above.ColumnEdges.Count == below.ColumnEdges.Count)
            return Places(above, below) is null ? null : (above, below);
        if (above.ColumnEdges.Count < below.ColumnEdges.Count)
            return above.Rows.Count <= MostRowsAlone && Places(above, below) is { } wide ? (Over(above, below, wide), below) : null;
        return below.Rows.Count <= MostRowsAlone && Places(below, above) is { } places ? (above, Over(below, above, places)) : null;
    }

    // For each edge of the first which one of the second it is; both must begin and end alike. Pages may be shifted for binding.
    private static int[]? Places(TableGrid few, TableGrid many)
    {
        var edges = many.ColumnEdges.Select(e => e - many.ColumnEdges[0]).ToArray();
        var places = few.ColumnEdges.Select(e => Axis.Nearest(edges, e - few.ColumnEdges[0])).ToArray();
        var isAlike = places[^1] == edges.Length - 1 && places.Distinct().Count() == places.Length
            && places.Zip(few.ColumnEdges).All(p => Math.Abs(edges[p.First] - (p.Second - few.ColumnEdges[0])) <= TolerancePoints);
        return isAlike ? places : null;
    }

    private static TableGrid Over(TableGrid few, TableGrid many, int[] places) => many with
    {
        Rows = [.. few.Rows.Select(r => r with { Cells = Spread(r.Cells, places, many.ColumnCount) })],
        Bars = [.. few.Bars.Select(b => b with { FromColumn = Spread(b.FromColumn, places), ToColumn = Spread(b.ToColumn, places) })],
        IsOpenBelow = few.IsOpenBelow,
    };

    private static GridCell[] Spread(IReadOnlyList<GridCell> cells, int[] places, int count)
    {
        var spread = new GridCell[count];
        Array.Fill(spread, GridCell.Empty);
        for (var c = 0; c < cells.Count; c++)
        {
            if (cells[c] != GridCell.Empty)
                spread[places[c]] = cells[c] with { ColumnSpan = places[Math.Min(c + cells[c].ColumnSpan, places.Length - 1)] - places[c] };
        }

        return spread;
    }

    private static double Spread(double place, int[] places)
    {
        var column = Math.Min((int)place, places.Length - 2);
        return places[column] + ((place - column) * (places[column + 1] - places[column]));
    }
}
