namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>How a column's lines are shared out among rows.</summary>
/// <param name="Cost">How far the cells stand from where they should.</param>
/// <param name="Groups">Row, number of rows that the cell covers, and its lines.</param>
internal sealed record ColumnShare(double Cost, IReadOnlyList<(int Row, int Span, IReadOnlyList<PlacedLine> Lines)> Groups);

/// <summary>
/// Shares out the lines of a column among the rows that lines with values stand for: a cell's lines are centered on its row (or begin
/// there), and all but its last line fill the column. A name of a group is centered on several rows.
/// <code>
///               窓口の相談件数を
///                                 10件
/// 暮らし        年度ごとに数えた数
///               講座の参加者数    20人
/// </code>
/// </summary>
internal sealed class RowShares(IReadOnlyList<PlacedLine> lines, IReadOnlyList<PlacedLine> rows, RowGroups groups, double skipped)
{
    private const int MostLines = 8;
    private const int MostRows = 15;
    private const int Near = 30;
    private const double NotFull = 1.2;
    private const double Anew = 3;
    private const double Farthest = 1.5;

    // By the line itself, not by what it says.
    private readonly Dictionary<PlacedLine, int> _places = lines.Select((l, i) => (Line: l, At: i))
        .ToDictionary<(PlacedLine Line, int At), PlacedLine, int>(x => x.Line, x => x.At, ReferenceEqualityComparer.Instance);

    /// <summary>The cheapest way; null where no way is good.</summary>
    public ColumnShare? Share(int column, bool isCentered)
    {
        var cells = lines.Where(l => l[column] is not null).ToList();
        if (cells.Count == 0)
            return new ColumnShare(0, []);
        var single = Shares(cells, column, isCentered, 1);
        if (!isCentered || column > 1 || cells.Count >= rows.Count * 2
            || (single is not null && single.Groups[0].Row == 0 && single.Cost <= skipped * rows.Count))
            return single;
        var grouped = Shares(cells, column, true, MostRows);
        return grouped is not null && (single is null || grouped.Cost < single.Cost
            || (single.Groups[0].Row > 0 && rows.Take(single.Groups[0].Row).All(r => r[0] is null || column == 0)
                && grouped.Cost <= 0.5 * grouped.Groups.Count)) ? grouped : single;
    }

    // best[i, j]: the first i lines are cells of the first j rows.
    private ColumnShare? Shares(List<PlacedLine> cells, int column, bool isCentered, int mostRows)
    {
        var best = new double[cells.Count + 1, rows.Count + 1];
        var from = new (int Line, int Row)[cells.Count + 1, rows.Count + 1];
        for (var i = 0; i <= cells.Count; i++)
        {
            for (var j = 0; j <= rows.Count; j++)
                (best[i, j], from[i, j]) = i == 0 && j == 0 ? (0, (0, 0)) : Cheapest(cells, column, isCentered, mostRows, i, j, best);
        }

        if (double.IsPositiveInfinity(best[cells.Count, rows.Count]))
            return null;
        var found = new List<(int, int, IReadOnlyList<PlacedLine>)>();
        for (var (i, j) = (cells.Count, rows.Count); j > 0;)
        {
            var (line, row) = from[i, j];
            if (line < i)
                found.Add((row, j - row, cells.GetRange(line, i - line)));
            (i, j) = (line, row);
        }

        found.Reverse();
        return new ColumnShare(best[cells.Count, rows.Count], found);
    }

    private (double Cost,
        (int Line, int Row) From) Cheapest(List<PlacedLine> cells, int column, bool isCentered, int mostRows, int i, int j, double[,] best)
    {
        var (cost, from) = (double.PositiveInfinity, (0, 0));
        if (j == 0)
            return (cost, from);
        if (mostRows == 1 && best[i, j - 1] + skipped < cost)
            (cost, from) = (best[i, j - 1] + skipped, (i, j - 1));
        if (i == 0 || Math.Abs(_places[cells[i - 1]] - _places[rows[j - 1]]) > Near)
            return (cost, from);
        var wrapped = 0.0;
        for (var line = i - 1; line >= Math.Max(0, i - MostLines); line--)
        {
            wrapped += line < i - 1 ? Break(cells[line], cells[line + 1], column) : 0;
            for (var row = j - 1; row >= Math.Max(0, j - mostRows); row--)
            {
                var astray = isCentered ? Math.Abs(Middle(cells[line], cells[i - 1]) - Middle(rows[row], rows[j - 1]))
                    : Math.Abs(_places[cells[line]] - _places[rows[row]]);
                var total = best[line, row] + wrapped + astray;
                if (astray <= Farthest && total < cost)
                    (cost, from) = (total, (line, row));
            }
        }

        return (cost, from);
    }

    private double Middle(PlacedLine first, PlacedLine last) => (_places[first] + _places[last]) / 2.0;

    private double Break(PlacedLine above, PlacedLine below, int column)
    {
        var text = below[column]!;
        return CellLook.IsBracketed(text) ? 0 : CellLook.OpensAnew(text) || (CellLook.IsValue(text) && CellLook.IsValue(above[column]!))
            ? Anew : groups.Fills(above[column]!, column) ? 0 : NotFull;
    }
}
