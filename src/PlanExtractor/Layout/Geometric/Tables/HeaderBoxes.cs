using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Tables of loose boxes, as on slides: a row of boxes with the names of the columns, close to each other and touching nothing, and below
/// them rows that rules of the same width part.
/// <code>
/// [ 指 標 ] [現状] [中間] [目標]
///  相談件数   12件   20件   30件
/// ──────────────────────────────
/// </code>
/// </summary>
internal static class HeaderBoxes
{
    private const int FewestBoxes = 3;

    // Points.
    private const double Same = 1.5;
    private const double WidestGap = 8;
    private const double TallestHeader = 50;
    private const double TallestRow = 110;
    private const double LowestRow = 6;
    private const double SameEnd = 4;

    // So many boxes are a drawing.
    private const int MostBoxes = 1500;

    /// <summary>The cells of each such table outside those that are found already.</summary>
    public static IEnumerable<IReadOnlyList<Box>> Find(SortedShapes shapes, Func<IReadOnlyList<GlyphRun>> runs, IReadOnlyList<Box> taken)
    {
        if (shapes.Boxes.Count is < FewestBoxes or > MostBoxes)
            yield break;
        foreach (var header in Rows(shapes.Boxes.Where(b => b.Height is >= LowestRow and <= TallestHeader)))
        {
            var around = header[0].Union(header[^1]);
            if (taken.Any(t => t.Overlaps(around)) || shapes.Grids.Value.Exists(g => g.Overlaps(around))
                || !header.TrueForAll(b => runs().Any(r => IsIn(r, b))))
                continue;
            var cells = Cells(header, around, Edges(shapes, around), runs(), taken);
            if (cells.Count > 0)
                yield return cells;
        }
    }

    // Boxes of one height side by side with small gaps.
    private static IEnumerable<List<Box>> Rows(IEnumerable<Box> boxes)
    {
        var row = new List<Box>();
        foreach (var box in boxes.Distinct().OrderBy(b => Math.Round(b.Top / Same)).ThenBy(b => b.Left))
        {
            if (row.Count > 0 && !(Math.Abs(box.Top - row[^1].Top) < Same && Math.Abs(box.Bottom - row[^1].Bottom) < Same
                && box.Left - row[^1].Right is > Same and < WidestGap))
            {
                if (row.Count >= FewestBoxes)
                    yield return row;
                row = [];
            }

            row.Add(box);
        }

        if (row.Count >= FewestBoxes)
            yield return row;
    }

    // Where rows may end: rules and edges of boxes that are as wide as the header.
    private static List<double> Edges(SortedShapes shapes, Box header)
    {
        var edges = shapes.Lines.Horizontal.Where(h => h.At > header.Bottom && IsAsWide(h.From, h.To)).Select(h => h.At)
            .Concat(shapes.Boxes.Where(b => b.Top > header.Bottom - Same && IsAsWide(b.Left, b.Right))
                .SelectMany(b => new[] { b.Top, b.Bottom }))
            .Where(y => y > header.Bottom + LowestRow).Order().ToList();
        return [.. edges.Where((y, i) => i == 0 || y - edges[i - 1] >= LowestRow)];

        bool IsAsWide(double left, double right) => Math.Abs(left - header.Left) < SameEnd && Math.Abs(right - header.Right) < SameEnd;
    }

    // Rows with text, until one has none, is too high, or has text across the columns.
    private static List<Box> Cells(List<Box> header, Box around, List<double> edges, IReadOnlyList<GlyphRun> runs, IReadOnlyList<Box> taken)
    {
        var xs = header.Zip(header.Skip(1), (a, b) => (a.Right + b.Left) / 2).Prepend(around.Left).Append(around.Right).ToList();
        var (cells, top, isFilled) = (Across(xs, around.Top, around.Bottom).ToList(), around.Bottom, false);
        foreach (var bottom in edges)
        {
            var row = new Box(around.Left, top, around.Right, bottom);
            var inside = runs.Where(r => IsIn(r, row)).ToList();
            if (bottom - top > TallestRow || inside.Count == 0 || taken.Any(t => t.Overlaps(row)))
                break;
            var isGroup = inside.TrueForAll(r => r.Box.CenterX < xs[1]);
            if (!isGroup && inside.Exists(r => xs.Skip(1).SkipLast(1).Any(x => r.Box.Left < x - SameEnd && r.Box.Right > x + SameEnd)))
                break;
            cells.AddRange(isGroup ? [row] : Across(xs, top, bottom));
            isFilled |= !isGroup;
            top = bottom;
        }

        return isFilled ? cells : [];
    }

    private static IEnumerable<Box> Across(List<double> xs, double top, double bottom) =>
        xs.Zip(xs.Skip(1), (left, right) => new Box(left, top, right, bottom));

    private static bool IsIn(GlyphRun run, Box box) => !run.IsVertical && box.Contains(run.Box.CenterX, run.Box.CenterY);
}
