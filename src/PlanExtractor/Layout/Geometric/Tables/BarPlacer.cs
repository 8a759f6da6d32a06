using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Marks → bars over the rows of a table.</summary>
internal static class BarPlacer
{
    private const double ShortestBar = 6;
    private const double Tolerance = 4;

    public static IReadOnlyList<PlacedBar> Place(IReadOnlyList<DrawnMark> marks, CellMap map)
    {
        var bars = new List<PlacedBar>();
        foreach (var mark in marks)
        {
            var box = mark.Box;
            if (map.Columns < 2 || box.Width < ShortestBar || !map.Box.Grow(Tolerance).Contains(box.Left, box.CenterY)
                || !map.Box.Grow(Tolerance).Contains(box.Right, box.CenterY)
                || box.Left < map.Xs[0] + Tolerance - 1 || IsBackground(box, map))
                continue;
            foreach (var row in Rows(box, map))
                bars.Add(new PlacedBar(mark, row, Axis.Fraction(map.Xs, box.Left), Axis.Fraction(map.Xs, box.Right)));
        }

        return [.. bars.OrderBy(b => b.Row).ThenBy(b => b.From).ThenBy(b => b.Mark.Box.Top)];
    }

    // Every row of which it covers more than half; else the one that its middle is in.
    private static IEnumerable<int> Rows(Box box, CellMap map)
    {
        var covered = Enumerable.Range(0, map.Rows)
            .Where(r => Math.Min(box.Bottom, map.Ys[r + 1]) - Math.Max(box.Top, map.Ys[r]) > (map.Ys[r + 1] - map.Ys[r]) * 0.5).ToList();
        if (covered.Count == 0 && Axis.Stretch(map.Ys, box.CenterY) is >= 0 and var row)
            covered.Add(row);
        return covered;
    }

    private static bool IsBackground(Box box, CellMap map) => box.Height > map.Box.Height * 0.9 && map.Rows > 2;
}
