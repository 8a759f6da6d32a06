using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Finds bars and arrows among the paths over a table: filled shapes, lines with heads, filled cells.</summary>
internal static class BarFinder
{
    // Points.
    private const double AtEdge = 3;
    private const double Thinnest = 2.6;
    private const double Shortest = 8;
    private const double LargestHead = 24;
    private const double Touch = 4;

    // Paler than this is paper.
    private const int Paper = 0xF6;

    /// <summary>The marks, from left to right.</summary>
    public static IReadOnlyList<Bar> Find(IReadOnlyList<DrawnPath> paths, Lattice lattice)
    {
        var inside = lattice.Box.Grow(AtEdge);
        var (shapes, heads) = (new List<Bar>(), new List<Box>());
        foreach (var path in paths.Where(p => inside.Contains(p.Box.CenterX, p.Box.CenterY) && p.Box.Height < inside.Height && p.Box.Width <= inside.Width))
        {
            if (IsHead(path))
                heads.Add(path.Box);
            else if (Shape(path, lattice) is { } shape)
                shapes.Add(shape);
        }

        var bars = shapes.Select(s => WithHeads(s, heads)).Where(b => b.Box.Width >= Shortest).Where(b => !b.IsCell || IsAlone(b, shapes, lattice)).ToList();
        return [.. Joined(bars).OrderBy(b => b.Box.Left).ThenBy(b => b.Box.Top)];
    }

    /// <summary>Whether it may be an arrow's head: a small triangle, filled, or two strokes of an open one.</summary>
    public static bool IsHead(DrawnPath path) =>
        path.Box.Width <= LargestHead && path.Box.Height <= LargestHead && path.Box.Width > 1.5 && path.Box.Height > 1.5 && path.Points.Count is 3 or 4
        && !(path.Points.Count == 4 && IsUpright(path)) && (path.Points.Count == 3 || path.Fill is not null) && !path.Shape.HasFlag(PathShape.Curved);

    private static Bar? Shape(DrawnPath path, Lattice lattice)
    {
        var box = path.Box;
        if (path.Fill is { } fill && !IsPaper(fill) && box.Height > Thinnest && box.Width > Thinnest)
        {
            var isPolygon = path.Points.Count >= 5 && !path.Shape.HasFlag(PathShape.Curved);
            var isCell = path.Points.Count == 4 && FillsCells(box, lattice);
            return new Bar(box, isPolygon, isCell, fill);
        }

        // A line inside a row; rules lie on the edges of rows.
        if (path.Stroke is { } stroke && path.Fill is null && path.Points.Count == 2 && box.Height <= 1 && box.Width >= Shortest && !lattice.Ys.Any(y => Math.Abs(y - box.CenterY) <= AtEdge))
            return new Bar(box, IsArrow: false, IsCell: false, stroke);

        // The same as a thin area.
        if (path.Fill is { } line && !IsPaper(line) && box.Height is > 0.2 and <= Thinnest && box.Width >= Shortest && !lattice.Ys.Any(y => Math.Abs(y - box.CenterY) <= AtEdge))
            return new Bar(box, IsArrow: false, IsCell: false, line);
        return null;
    }

    /// <summary>Whether the color is that of paper.</summary>
    public static bool IsPaper(int color) => (color >> 16) >= Paper && ((color >> 8) & 255) >= Paper && (color & 255) >= Paper;

    private static bool IsUpright(DrawnPath path) => path.Points.All(p => Math.Abs(p.X - path.Box.Left) < 0.1 || Math.Abs(p.X - path.Box.Right) < 0.1)
        && path.Points.All(p => Math.Abs(p.Y - path.Box.Top) < 0.1 || Math.Abs(p.Y - path.Box.Bottom) < 0.1);

    private static bool FillsCells(Box box, Lattice lattice) =>
        lattice.Ys.Any(y => Math.Abs(y - box.Top) <= AtEdge) && lattice.Ys.Any(y => Math.Abs(y - box.Bottom) <= AtEdge)
        && lattice.Xs.Any(x => Math.Abs(x - box.Left) <= AtEdge) && lattice.Xs.Any(x => Math.Abs(x - box.Right) <= AtEdge);

    private static Bar WithHeads(Bar bar, List<Box> heads)
    {
        if (bar.IsCell)
            return bar;
        foreach (var head in heads)
        {
            if (head.Left <= bar.Box.Right + Touch && head.Right >= bar.Box.Left - Touch && head.OverlapY(bar.Box.Grow(1)) > 0 && (Math.Abs(head.Right - bar.Box.Right) <= LargestHead || Math.Abs(head.Left - bar.Box.Left) <= LargestHead))
                bar = bar with { Box = bar.Box.Union(head), IsArrow = true };
        }

        return bar;
    }

    // Filled cells tell of time when cells beside them are not filled, and not when a whole row or column has the color.
    private static bool IsAlone(Bar cell, List<Bar> shapes, Lattice lattice)
    {
        var same = shapes.Where(s => s.IsCell && s.Color == cell.Color).ToList();
        var row = same.Where(s => s.Box.OverlapY(cell.Box) > 0.5 * cell.Box.Height).Sum(s => s.Box.Width);
        var column = same.Where(s => s.Box.OverlapX(cell.Box) > 0.5 * cell.Box.Width).Sum(s => s.Box.Height);
        return row < 0.95 * lattice.Box.Width && column < 0.95 * lattice.Box.Height;
    }

    // Filled cells of one color that touch in a row are one bar; a shape drawn twice is one.
    private static List<Bar> Joined(List<Bar> bars)
    {
        var joined = new List<Bar>();
        foreach (var bar in bars.OrderBy(b => b.Box.Top).ThenBy(b => b.Box.Left))
        {
            var before = joined.FindIndex(b => b.Box.OverlapY(bar.Box) > 0.7 * Math.Min(b.Box.Height, bar.Box.Height) - 0.01
                && ((b.IsCell && bar.IsCell && b.Color == bar.Color && b.Box.OverlapX(bar.Box) >= -2) || IsSame(b.Box, bar.Box)));
            if (before < 0)
                joined.Add(bar);
            else
                joined[before] = joined[before] with { Box = joined[before].Box.Union(bar.Box), IsArrow = joined[before].IsArrow || bar.IsArrow };
        }

        return joined;
    }

    private static bool IsSame(Box a, Box b) => a.OverlapX(b) > 0.8 * Math.Max(a.Width, b.Width);
}
