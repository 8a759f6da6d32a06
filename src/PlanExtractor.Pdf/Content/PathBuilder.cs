using System.Runtime.InteropServices;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>Builds a path and paints it (ISO 32000-1, 8.5). Points are in the page's coordinates at once.</summary>
internal sealed class PathBuilder(PageCanvas canvas)
{
    // Enough to know an arc from a line.
    private const int PointsPerCurve = 6;

    private readonly List<PagePoint> _points = [];
    private readonly List<Subpath> _subpaths = [];
    private int _start;
    private bool _isCurved;

    private readonly record struct Subpath(int Start, int Count, bool IsClosed, bool IsCurved);

    /// <summary>The last point, or the origin.</summary>
    public PagePoint Last => _points.Count > _start ? _points[^1] : default;

    /// <summary><c>m</c></summary>
    public void Move(PagePoint to)
    {
        End(close: false);
        Add(to);
    }

    /// <summary><c>l</c></summary>
    public void Line(PagePoint to) => Add(to);

    /// <summary><c>c</c>, <c>v</c>, <c>y</c></summary>
    public void Curve(PagePoint a, PagePoint b, PagePoint to)
    {
        var from = _points.Count > _start ? _points[^1] : a;
        _isCurved = true;
        for (var i = 1; i <= PointsPerCurve; i++)
        {
            var t = (double)i / PointsPerCurve;
            var s = 1 - t;
            var (w0, w1, w2, w3) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
            Add(new PagePoint((w0 * from.X) + (w1 * a.X) + (w2 * b.X) + (w3 * to.X),
                (w0 * from.Y) + (w1 * a.Y) + (w2 * b.Y) + (w3 * to.Y)));
        }
    }

    /// <summary><c>re</c></summary>
    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        End(close: false);
        Add(matrix.Apply(x, y));
        Add(matrix.Apply(x + width, y));
        Add(matrix.Apply(x + width, y + height));
        Add(matrix.Apply(x, y + height));
        End(close: true);
    }

    /// <summary><c>h</c></summary>
    public void Close() => End(close: true);

    /// <summary>Box around the whole path, or null for an empty one.</summary>
    public Box? Bounds()
    {
        End(close: false);
        return _subpaths.Count == 0 ? null : Around(CollectionsMarshal.AsSpan(_points)[.._start]);
    }

    /// <summary>Paints what was built.</summary>
    public void Paint(in GraphicsState state, bool fill, bool stroke)
    {
        End(close: false);
        fill &= state.Fill.IsSeen;
        stroke &= state.Stroke.IsSeen;
        foreach (ref readonly var subpath in CollectionsMarshal.AsSpan(_subpaths))
        {
            if (stroke || (fill && subpath.Count > 2))
                Paint(subpath, state, fill && subpath.Count > 2, stroke);
        }
    }

    /// <summary>Forgets what was built.</summary>
    public void Clear()
    {
        _subpaths.Clear();
        _points.Clear();
        _start = 0;
        _isCurved = false;
    }

    private void Add(PagePoint point)
    {
        // One that never ends costs no memory; the canvas would refuse it.
        if (_points.Count <= PageCanvas.MostPoints)
            _points.Add(point);
    }

    private void Paint(in Subpath subpath, in GraphicsState state, bool fill, bool stroke)
    {
        var points = CollectionsMarshal.AsSpan(_points).Slice(subpath.Start, subpath.Count);
        var box = Around(points);
        var width = stroke ? state.LineWidth * state.Ctm.Scale : 0;
        if (!box.Touches(state.Clip.Grow(width / 2)))
            return;
        var seen = box.Touches(state.Clip) ? box.Within(state.Clip) : box;
        var isCut = seen != box && !subpath.IsCurved && subpath.Count == 4 && IsUpright(points);
        canvas.Add(new DrawnPath(
            isCut
                ? [new(seen.Left, seen.Top), new(seen.Right, seen.Top), new(seen.Right, seen.Bottom), new(seen.Left, seen.Bottom)]
                : points.ToArray(),
            seen,
            subpath.IsClosed || fill,
            fill && !state.Fill.IsPattern ? state.Fill.Rgb : null,
            stroke ? state.Stroke.Rgb : null,
            width,
            Shape(subpath, state, fill, stroke)));
    }

    private static PathShape Shape(in Subpath subpath, in GraphicsState state, bool fill, bool stroke) =>
        (subpath.IsCurved ? PathShape.Curved : 0) | (stroke && state.IsDashed ? PathShape.Dashed : 0)
            | (fill && state.Fill.IsPattern ? PathShape.Patterned : 0);

    private static bool IsUpright(ReadOnlySpan<PagePoint> p) =>
        (p[0].X == p[1].X && p[2].X == p[3].X && p[1].Y == p[2].Y && p[3].Y == p[0].Y)
            || (p[0].Y == p[1].Y && p[2].Y == p[3].Y && p[1].X == p[2].X && p[3].X == p[0].X);

    // A subpath of less than two points is none. After closing, the next begins where this one did.
    private void End(bool close)
    {
        var count = _points.Count - _start;
        if (count > 1)
        {
            // The first point again says what closing says.
            var start = _points[_start];
            var returns = count > 2 && start == _points[^1];
            if (returns)
                _points.RemoveAt(_points.Count - 1);
            _subpaths.Add(new Subpath(_start, _points.Count - _start, close || returns, _isCurved));
            _start = _points.Count;
            if (close)
                Add(start);
        }
        else if (!close)
        {
            _points.RemoveRange(_start, count);
        }

        _isCurved = false;
    }

    private static Box Around(ReadOnlySpan<PagePoint> points)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (ref readonly var p in points)
            (left, top, right, bottom) = (Math.Min(left, p.X), Math.Min(top, p.Y), Math.Max(right, p.X), Math.Max(bottom, p.Y));
        return new Box(left, top, right, bottom);
    }
}
