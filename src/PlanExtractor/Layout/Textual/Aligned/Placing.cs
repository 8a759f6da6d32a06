namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>Gives each piece of a line its column: in order, each as near as it can be to where the column's pieces stand.</summary>
internal static class Placing
{
    private const double FarthestInBody = 6;

    /// <summary>Column of each piece; null where they do not fit into the columns. A header may stand anywhere over its columns.</summary>
    public static int[]? Columns(IReadOnlyList<Piece> pieces, IReadOnlyList<Band> bands, bool isHeader = false)
    {
        if (pieces.Count > bands.Count)
            return null;

        // cost[k]: the least cost of the pieces so far with the last one left of column k.
        var from = new int[pieces.Count, bands.Count];
        var cost = new double[bands.Count + 1];
        for (var p = 0; p < pieces.Count; p++)
        {
            var next = new double[bands.Count + 1];
            next[0] = double.PositiveInfinity;
            for (var k = 0; k < bands.Count; k++)
            {
                var here = cost[k] + Cost(pieces[p], bands[k], isHeader);
                from[p, k] = here < next[k] ? k : k == 0 ? 0 : from[p, k - 1];
                next[k + 1] = Math.Min(next[k], here);
            }

            cost = next;
        }

        if (double.IsPositiveInfinity(cost[^1]))
            return null;
        var columns = new int[pieces.Count];
        for (var (p, k) = (pieces.Count - 1, bands.Count - 1); p >= 0; p--)
        {
            columns[p] = from[p, k];
            k = columns[p] - 1;
        }

        return columns;
    }

    private static double Cost(Piece piece, Band band, bool isHeader)
    {
        var distance = band.Distance(piece);
        return isHeader || distance <= FarthestInBody || band.Overlaps(piece) ? distance : double.PositiveInfinity;
    }
}
