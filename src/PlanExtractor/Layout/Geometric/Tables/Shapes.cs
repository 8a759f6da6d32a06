using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A piece of a line along an axis, as it was painted.</summary>
/// <param name="IsHorizontal">Whether it runs from left to right.</param>
/// <param name="At">Its y when horizontal, else its x.</param>
/// <param name="From">Lesser end along the line.</param>
/// <param name="To">Greater end along the line.</param>
/// <param name="Color">0xRRGGBB.</param>
internal readonly record struct Edge(bool IsHorizontal, double At, double From, double To, int Color)
{
    public double Length => To - From;

    public Box Box => IsHorizontal ? new Box(From, At, To, At) : new Box(At, From, At, To);
}

/// <summary>A rectangle that is no line: a filled one, or one with a line around it.</summary>
internal readonly record struct Area(Box Box, int Color);

/// <summary>A shape that is neither a line along an axis nor a rectangle.</summary>
internal readonly record struct Figure(IReadOnlyList<PagePoint> Points, Box Box, bool IsClosed, bool IsCurved, int Color);

/// <summary>What the paths of a page are, taken by themselves.</summary>
/// <param name="Edges">Lines along the axes.</param>
/// <param name="Areas">Filled rectangles.</param>
/// <param name="Frames">Rectangles with a line around them, filled or not: a cell, a frame, or a box that stands for a bar.</param>
/// <param name="Figures">All other shapes.</param>
internal sealed record Shapes(IReadOnlyList<Edge> Edges, IReadOnlyList<Area> Areas, IReadOnlyList<Area> Frames,
    IReadOnlyList<Figure> Figures)
{
    private const int White = 0xFFFFFF;
    private const double Straight = 0.7;
    private const double Dot = 1.7;
    private const int MostPoints = 400;

    public static Shapes Read(Page page, TableOptions options)
    {
        var (edges, areas, frames, figures) = (new List<Edge>(), new List<Area>(), new List<Area>(), new List<Figure>());
        foreach (var path in page.Paths)
        {
            // A frame or background of the whole page belongs to the paper, not to a table.
            if (path.Box.Width > page.Width * 0.96 && path.Box.Height > page.Height * 0.9)
                continue;
            if (IsRectangle(path))
                Rectangle(path, options, edges, areas, frames);
            else if (path.Stroke is { } color && path.Fill is null && !path.Shape.HasFlag(PathShape.Curved) && IsAlongAxes(path))
                Polyline(path, color, edges);
            else if (path.Points.Count <= MostPoints && (path.Fill ?? path.Stroke ?? White) != White)
                figures.Add(new Figure(path.Points, path.Box, path.IsClosed || path.Fill is not null, path.Shape.HasFlag(PathShape.Curved),
                    path.Fill ?? path.Stroke!.Value));
        }

        return new Shapes(edges, areas, frames, figures);
    }

    private static void Rectangle(DrawnPath path, TableOptions options, List<Edge> edges, List<Area> areas, List<Area> frames)
    {
        var (box, color) = (path.Box, path.Fill ?? path.Stroke ?? 0);
        if (box.Height <= options.ThinPoints && box.Width > box.Height * Dot)
        {
            edges.Add(new Edge(true, box.CenterY, box.Left, box.Right, color));
        }
        else if (box.Width <= options.ThinPoints && box.Height > box.Width * Dot)
        {
            edges.Add(new Edge(false, box.CenterX, box.Top, box.Bottom, color));
        }
        else if (box.Width <= options.ThinPoints || box.Height <= options.ThinPoints)
        {
            // A dot is part of a dotted line in one direction or the other.
            edges.Add(new Edge(true, box.CenterY, box.Left, box.Right, color));
            edges.Add(new Edge(false, box.CenterX, box.Top, box.Bottom, color));
        }
        else
        {
            if (path.Fill is { } fill && fill != White)
                areas.Add(new Area(box, fill));
            if (path.Stroke is { } stroke)
                frames.Add(new Area(box, path.Fill is null or White ? stroke : path.Fill.Value));
        }
    }

    private static void Polyline(DrawnPath path, int color, List<Edge> edges)
    {
        if (path.Points.Count == 2)
        {
            var b = path.Box;
            edges.Add(b.Width >= b.Height
                ? new Edge(true, b.CenterY, b.Left, b.Right, color)
                : new Edge(false, b.CenterX, b.Top, b.Bottom, color));
            return;
        }

        for (var i = 1; i < path.Points.Count + (path.IsClosed ? 1 : 0); i++)
        {
            var b = Box.Of(path.Points[i - 1].X, path.Points[i - 1].Y, path.Points[i % path.Points.Count].X,
                path.Points[i % path.Points.Count].Y);
            edges.Add(b.Width >= b.Height
                ? new Edge(true, b.CenterY, b.Left, b.Right, color)
                : new Edge(false, b.CenterX, b.Top, b.Bottom, color));
        }
    }

    // Four corners, in one round along the edges; drawing programs begin in the middle of one.
    private static bool IsRectangle(DrawnPath path)
    {
        if (path.Points.Count is < 4 or > 8 || !(path.IsClosed || path.Fill is not null) || path.Shape.HasFlag(PathShape.Curved)
            || !IsAlongAxes(path))
            return false;
        var (box, corners) = (path.Box, 0);
        foreach (var p in path.Points)
        {
            var (left, right, top, bottom) = (p.X - box.Left <= Straight, box.Right - p.X <= Straight, p.Y - box.Top <= Straight,
                box.Bottom - p.Y <= Straight);
            if (!(left || right || top || bottom))
                return false;
            corners |= (left && top ? 1 : 0) | (right && top ? 2 : 0) | (right && bottom ? 4 : 0) | (left && bottom ? 8 : 0);
        }

        return path.Points.Count == 4 || corners == 15;
    }

    private static bool IsAlongAxes(DrawnPath path)
    {
        var points = path.Points;
        if (points.Count > MostPoints)
            return false;
        for (var i = 1; i < points.Count; i++)
        {
            if (Math.Abs(points[i].X - points[i - 1].X) > Straight && Math.Abs(points[i].Y - points[i - 1].Y) > Straight)
                return false;
        }

        return !path.IsClosed || Math.Abs(points[0].X - points[^1].X) <= Straight || Math.Abs(points[0].Y - points[^1].Y) <= Straight;
    }
}
