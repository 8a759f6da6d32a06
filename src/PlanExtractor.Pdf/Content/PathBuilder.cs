using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>Builds a path and paints it (ISO 32000-1, 8.5). Points are in the page's coordinates at once.</summary>
internal sealed class PathBuilder(PageCanvas canvas)
{
    // Enough to know an arc from a line.
    private const int PointsPerCurve = 6;

    private readonly List<(List<PagePoint> Points, bool IsClosed, bool IsCurved)> _subpaths = [];
    private List<PagePoint> _current = [];
    private bool _isCurved;

    /// <summary><c>m</c></summary>
    public void Move(PagePoint to)
    {
        End(close: false);
        _current.Add(to);
    }

    /// <summary><c>l</c></summary>
    public void Line(PagePoint to) => _current.Add(to);

    /// <summary><c>c</c>, <c>v</c>, <c>y</c></summary>
    public void Curve(PagePoint a, PagePoint b, PagePoint to)
    {
        var from = _current.Count > 0 ? _current[^1] : a;
        _isCurved = true;
        for (var i = 1; i <= PointsPerCurve; i++)
        {
            var t = (double)i / PointsPerCurve;
            var s = 1 - t;
            var (w0, w1, w2, w3) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
            _current.Add(new PagePoint((w0 * from.X) + (w1 * a.X) + (w2 * b.X) + (w3 * to.X), (w0 * from.Y) + (w1 * a.Y) + (w2 * b.Y) + (w3 * to.Y)));
        }
    }

    /// <summary>The last point, or the origin.</summary>
    public PagePoint Last => _current.Count > 0 ? _current[^1] : default;

    /// <summary><c>re</c></summary>
    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        End(close: false);
        _current.AddRange([matrix.Apply(x, y), matrix.Apply(x + width, y), matrix.Apply(x + width, y + height), matrix.Apply(x, y + height)]);
        End(close: true);
    }

    /// <summary><c>h</c></summary>
    public void Close() => End(close: true);

    /// <summary>Box around the whole path, or null for an empty one.</summary>
    public Box? Bounds()
    {
        End(close: false);
        Box? bounds = null;
        foreach (var (points, _, _) in _subpaths)
            bounds = bounds is { } b ? b.Union(Around(points)) : Around(points);
        return bounds;
    }

    /// <summary>Paints what was built, and begins anew.</summary>
    public void Paint(in GraphicsState state, bool fill, bool stroke)
    {
        End(close: false);
        fill &= state.Fill.IsSeen;
        stroke &= state.Stroke.IsSeen;
        if (fill || stroke)
        {
            foreach (var (points, isClosed, isCurved) in _subpaths)
                Add(points, isClosed, isCurved, state, fill && points.Count > 2, stroke);
        }

        Clear();
    }

    /// <summary>Forgets what was built.</summary>
    public void Clear()
    {
        _subpaths.Clear();
        _current = [];
        _isCurved = false;
    }

    private void Add(List<PagePoint> points, bool isClosed, bool isCurved, in GraphicsState state, bool fill, bool stroke)
    {
        var box = Around(points);
        var clip = state.Clip;
        var reach = stroke ? state.LineWidth * state.Ctm.Scale / 2 : 0;
        if (points.Count < 2 || (!fill && !stroke) || box.Left > clip.Right + reach || box.Right < clip.Left - reach || box.Top > clip.Bottom + reach || box.Bottom < clip.Top - reach)
            return;
        var seen = new Box(Math.Max(box.Left, clip.Left), Math.Max(box.Top, clip.Top), Math.Min(box.Right, clip.Right), Math.Min(box.Bottom, clip.Bottom));
        seen = seen.Width >= 0 && seen.Height >= 0 ? seen : box;
        if (seen != box && !isCurved && points.Count == 4 && IsUpright(points))
            points = [new(seen.Left, seen.Top), new(seen.Right, seen.Top), new(seen.Right, seen.Bottom), new(seen.Left, seen.Bottom)];
        var shape = (isCurved ? PathShape.Curved : 0) | (stroke && state.IsDashed ? PathShape.Dashed : 0) | (fill && state.Fill.IsPattern ? PathShape.Patterned : 0);
        canvas.Add(new DrawnPath(
            points,
            seen,
            isClosed || fill,
            fill && !state.Fill.IsPattern ? state.Fill.Rgb : null,
            stroke ? state.Stroke.Rgb : null,
            stroke ? state.LineWidth * state.Ctm.Scale : 0,
            shape));
    }

    private static bool IsUpright(List<PagePoint> p) =>
        (p[0].X == p[1].X && p[2].X == p[3].X && p[1].Y == p[2].Y && p[3].Y == p[0].Y) || (p[0].Y == p[1].Y && p[2].Y == p[3].Y && p[1].X == p[2].X && p[3].X == p[0].X);

    private void End(bool close)
    {
        if (_current.Count > 1 || (close && _current.Count > 0))
        {
            // The first point again says what closing says.
            var isClosed = close || (_current.Count > 2 && _current[0] == _current[^1]);
            var start = _current[0];
            if (_current.Count > 2 && _current[0] == _current[^1])
                _current.RemoveAt(_current.Count - 1);
            if (_current.Count > 1)
                _subpaths.Add((_current, isClosed, _isCurved));
            _current = close ? [start] : [];
        }
        else if (!close)
        {
            _current.Clear();
        }

        _isCurved = false;
    }

    private static Box Around(List<PagePoint> points)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var p in points)
            (left, top, right, bottom) = (Math.Min(left, p.X), Math.Min(top, p.Y), Math.Max(right, p.X), Math.Max(bottom, p.Y));
        return new Box(left, top, right, bottom);
    }
}
