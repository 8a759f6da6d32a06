namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>How good columns are: as many lines as possible in as few columns as possible, each piece where its column is.</summary>
internal static class ColumnScore
{
    /// <summary>So many lines at the top may belong to the header, which stands less exactly over its columns.</summary>
    public const int HeaderLines = 3;

    /// <summary>So many lines are measured.</summary>
    public const int MeasuredLines = 60;

    private const double MostSpread = 250;
    private const double SpreadApart = 8;

    /// <summary>The score; the highest is best.</summary>
    /// <param name="placed">The lines with the columns of their pieces.</param>
    /// <param name="bands">The columns.</param>
    /// <param name="names">How many names they have at least; 0 where none are known.</param>
    public static double Of(List<PlacedLine> placed, IReadOnlyList<Band> bands, int names)
    {
        var unnamed = Math.Max(0, names - bands.Count);
        var (rows, astray, spread) = (0, 0.0, 0.0);
        for (var row = 0; row < placed.Count; row++)
        {
            rows += placed[row].Columns.Length >= 2 ? 1 : 0;
            astray += (row < HeaderLines ? 6 : 10) * Distance(placed[row], bands);
        }

        for (var column = 0; column < bands.Count; column++)
            spread += Math.Min(MostSpread, 8 * Spread(placed, column));
        return (rows * 1000) - (bands.Count * 100) - (unnamed * 300) - astray - spread;
    }

    private static double Distance(PlacedLine line, IReadOnlyList<Band> bands)
    {
        var distance = 0.0;
        for (var i = 0; i < line.Columns.Length; i++)
            distance += bands[line.Columns[i]].Distance(line.Line.Pieces[i]);
        return distance;
    }

    // How far the pieces of a column are from beginning, ending or being centered at one place; more where two share no place at all.
    private static double Spread(List<PlacedLine> placed, int column)
    {
        var count = 0;
        var (first, last) = (new Band(int.MaxValue, int.MaxValue), new Band(int.MinValue, int.MinValue));
        var (firstCenter, lastCenter) = (double.MaxValue, double.MinValue);
        for (var row = HeaderLines; row < Math.Min(placed.Count, HeaderLines + MeasuredLines); row++)
        {
            if (Array.IndexOf(placed[row].Columns, column) is not (>= 0 and var at))
                continue;
            var piece = placed[row].Line.Pieces[at];
            count++;
            first = new Band(Math.Min(first.Left, piece.Left), Math.Min(first.Right, piece.Right));
            last = new Band(Math.Max(last.Left, piece.Left), Math.Max(last.Right, piece.Right));
            (firstCenter, lastCenter) = (Math.Min(firstCenter, piece.Center), Math.Max(lastCenter, piece.Center));
        }

        if (count < 2)
            return 0;
        var apart = last.Left > first.Right ? SpreadApart : 0;
        return apart + Math.Min(Math.Min(last.Left - first.Left, last.Right - first.Right), lastCenter - firstCenter);
    }
}
