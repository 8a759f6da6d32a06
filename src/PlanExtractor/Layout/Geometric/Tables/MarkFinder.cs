using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Finds arrows, chevrons, rounded bars and boxes among the shapes, with the lines that belong to them.</summary>
internal static class MarkFinder
{
    private const double LongestHead = 32;
    private const double ShortestMark = 8;
    private const double TallestMark = 90;
    private const double Near = 4;
    private const int MostFigures = 3000;

    public static SortedShapes Sort(Shapes shapes, TableOptions options)
    {
        var marks = new List<DrawnMark>();
        var heads = new List<(Box Box, bool Right, bool Left, int Color)>();
        var figures = shapes.Figures.Count <= MostFigures ? shapes.Figures : [];
        foreach (var figure in figures)
        {
            if (IsHead(figure))
                heads.Add((figure.Box, Tip.IsRight(figure), Tip.IsLeft(figure), figure.Color));
            else if (Shape(figure) is { } mark)
                marks.Add(mark);
        }

        heads.AddRange(Barbs(figures));
        var edges = shapes.Edges.ToList();
        var areas = shapes.Areas.ToList();
        Lines(heads, figures, edges, areas, marks);
        var rulings = Rulings.Merge(edges, options);
        var grids = shapes.Frames.Count + areas.Count > 0 ? RuledGrids.Find(rulings, options) : null;
        var ruled = new Lazy<List<Box>>(() => RuledGrids.Find(rulings, options).Boxes);
        var (bars, shades) = (new List<Area>(), new List<Area>());
        var frames = Part(shapes.Frames);
        var (boxes, cells) = LooseBoxes.Part(frames, shapes.Frames, rulings, options);
        edges.AddRange(cells.SelectMany(LooseBoxes.Sides));
        if (cells.Count > 0 && areas.Count > 0)
            grids = RuledGrids.Find(Rulings.Merge(edges, options), options);
        var fills = Part(areas);
        var (loose, parting) = LooseBoxes.Part(fills, areas, rulings, options);
        var rules = edges.Count;
        edges.AddRange(WithoutNested(parting).SelectMany(LooseBoxes.Sides));
        marks.AddRange(boxes.Concat(bars).Concat(loose).Select(b => new DrawnMark(b.Box, false, false, b.Color)));
        return new SortedShapes(WithoutTwins(marks), edges, rules, [.. shades, .. parting])
        {
            Boxes = [.. shapes.Frames.Concat(shapes.Areas).Select(a => a.Box)],
            Lines = rulings,
            Grids = ruled,
        };

        IReadOnlyList<Area> Part(IReadOnlyList<Area> all)
        {
            if (grids is null)
                return all;
            var (drawn, shading, others) = grids.Part(all);
            bars.AddRange(drawn);
            shades.AddRange(shading);
            return others;
        }
    }

    // A fill on a larger one of its color, as a paragraph's on its cell's, cannot be seen.
    private static IEnumerable<Area> WithoutNested(List<Area> fills) => fills.Count > MostFigures
        ? fills
        : fills.Where(a => !fills.Exists(b => b.Color == a.Color && b.Box.Width * b.Box.Height > a.Box.Width * a.Box.Height
            && b.Box.Grow(0.5) is var outer && outer.Contains(a.Box.Left, a.Box.Top) && outer.Contains(a.Box.Right, a.Box.Bottom)));

    // A triangle, plain or notched: the head of a line.
    private static bool IsHead(Figure f) =>
        f.IsClosed && !f.IsCurved && f.Points.Count is >= 3 and <= 5 && f.Box.Width <= LongestHead && f.Box.Height <= LongestHead
        && f.Box.Width >= 1.5 && (f.Points.Count <= 4 || f.Box.Width < f.Box.Height * 1.6) && Tip.IsRight(f) != Tip.IsLeft(f);

    // Block arrows, pentagons, chevrons; rounded boxes.
    private static DrawnMark? Shape(Figure f)
    {
        if (!f.IsClosed || f.Box.Width < ShortestMark || f.Box.Height > TallestMark || f.Box.Height < 2)
            return null;
        if (f.IsCurved)
            return f.Box.Width >= f.Box.Height * 1.2 ? new DrawnMark(f.Box, false, false, f.Color) : null;
        return f.Points.Count is >= 5 and <= 16 && (Tip.IsRight(f) || Tip.IsLeft(f)) ? new DrawnMark(f.Box, true, false, f.Color) : null;
    }

    // An open head: > as one line of three points, or as two strokes that meet.
    private static IEnumerable<(Box Box, bool Right, bool Left, int Color)> Barbs(IReadOnlyList<Figure> figures)
    {
        var strokes = new List<Figure>();
        foreach (var f in figures.Where(f => !f.IsClosed && f.Box.Width <= LongestHead && f.Box.Height <= LongestHead && f.Box.Height >= 2))
        {
            if (f.Points.Count == 3 && Tip.IsRight(f) != Tip.IsLeft(f))
                yield return (f.Box, Tip.IsRight(f), Tip.IsLeft(f), f.Color);
            else if (f.Points.Count == 2 && strokes.Count < 400)
                strokes.Add(f);
        }

        for (var i = 0; i < strokes.Count; i++)
        {
            for (var j = i + 1; j < strokes.Count; j++)
            {
                if (Meet(strokes[i], strokes[j]) is { } both && Tip.IsRight(both) != Tip.IsLeft(both))
                    yield return (both.Box, Tip.IsRight(both), Tip.IsLeft(both), both.Color);
            }
        }
    }

    private static Figure? Meet(Figure a, Figure b)
    {
        foreach (var p in a.Points)
        {
            foreach (var q in b.Points)
            {
                if (Math.Abs(p.X - q.X) < 0.6 && Math.Abs(p.Y - q.Y) < 0.6)
                    return new Figure([.. a.Points, .. b.Points], a.Box.Union(b.Box), false, false, a.Color);
            }
        }

        return null;
    }

    // Lines and narrow boxes that end in a head, or in a dot at either end.
    private static void Lines(List<(Box Box, bool Right, bool Left, int Color)> heads, IReadOnlyList<Figure> figures, List<Edge> edges,
        List<Area> areas, List<DrawnMark> marks)
    {
        foreach (var head in heads)
        {
            var at = edges.FindIndex(e => e.IsHorizontal && e.Length >= 4 && Math.Abs(e.At - head.Box.CenterY) <= 2
                && Ends(e.From, e.To, head.Box, head.Right));
            var area = at >= 0 ? -1 : areas.FindIndex(a => a.Box.Height <= head.Box.Height
                && Math.Abs(a.Box.CenterY - head.Box.CenterY) <= 2 && Ends(a.Box.Left, a.Box.Right, head.Box, head.Right));
            var twice = at >= 0 || area >= 0 ? -1 : marks.FindIndex(m => m.IsLine && m.IsArrow
                && Math.Abs(m.Box.CenterY - head.Box.CenterY) <= 2 && Ends(m.Box.Left, m.Box.Right, head.Box, head.Right));
            if (at >= 0)
            {
                var shaft = Dashes(edges, edges[at], at);
                marks.Add(new DrawnMark(shaft.Union(head.Box), true, true, head.Color));
            }
            else if (area >= 0)
            {
                marks.Add(new DrawnMark(areas[area].Box.Union(head.Box), true, false, head.Color));
                areas.RemoveAt(area);
            }
            else if (twice >= 0)
            {
                // The other head of a line with two.
                marks[twice] = marks[twice] with { Box = marks[twice].Box.Union(head.Box) };
            }
        }

        foreach (var dot in figures.Where(f => f.IsCurved && f.Box.Width <= 10 && f.Box.Height <= 10
            && Math.Abs(f.Box.Width - f.Box.Height) < 1))
        {
            var at = edges.FindIndex(e => e.IsHorizontal && e.Length >= ShortestMark && Math.Abs(e.At - dot.Box.CenterY) <= 1.5
                && (Ends(e.From, e.To, dot.Box, true) || Ends(e.From, e.To, dot.Box, false)));
            if (at >= 0)
            {
                marks.Add(new DrawnMark(edges[at].Box.Union(dot.Box), false, true, dot.Color));
                edges.RemoveAt(at);
            }
            else if (marks.FindIndex(m => m.IsLine && Math.Abs(m.Box.CenterY - dot.Box.CenterY) <= 1.5
                && Ends(m.Box.Left, m.Box.Right, dot.Box, true)) is >= 0 and var known)
            {
                marks[known] = marks[known] with { Box = marks[known].Box.Union(dot.Box) };
            }
        }
    }

    // The shaft, with the dashes before it when it is drawn as such.
    private static Box Dashes(List<Edge> edges, Edge shaft, int at)
    {
        edges.RemoveAt(at);
        var box = shaft.Box;
        for (var found = true; found;)
        {
            var next = edges.FindIndex(e => e.IsHorizontal && e.Color == shaft.Color && Math.Abs(e.At - shaft.At) < 0.6
                && e.From <= box.Right + 6 && e.To >= box.Left - 6 && e.Length <= Math.Max(shaft.Length * 2, 12));
            found = next >= 0;
            if (found)
            {
                box = box.Union(edges[next].Box);
                edges.RemoveAt(next);
            }
        }

        return box;
    }

    private static bool Ends(double from, double to, Box head, bool right) => right
        ? to >= head.Left - Near && to <= head.Right + Near && from < head.Left
        : from <= head.Right + Near && from >= head.Left - Near && to > head.Right;

    // Filled first and outlined then, a shape comes twice.
    private static List<DrawnMark> WithoutTwins(List<DrawnMark> marks)
    {
        var kept = new List<DrawnMark>();
        foreach (var mark in marks)
        {
            if (!kept.Exists(k => Math.Abs(k.Box.Left - mark.Box.Left) < 1.5 && Math.Abs(k.Box.Right - mark.Box.Right) < 1.5
                && Math.Abs(k.Box.CenterY - mark.Box.CenterY) < 1.5))
                kept.Add(mark);
        }

        return kept;
    }
}
