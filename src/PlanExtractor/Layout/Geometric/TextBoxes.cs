using PlanExtractor.Ingest;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Frames and filled areas with text of their own, as on slides and in cards: what stands in one is never read together with what stands in
/// another.
/// </summary>
internal static class TextBoxes
{
    // Points, and parts of the page's size.
    private const double Narrowest = 30;
    private const double Lowest = 10;
    private const double WholeWidth = 0.96;
    private const double WholeHeight = 0.9;
    private const double Same = 3;

    // A box is not much emptier than its own corners.
    private const double LeastFilled = 0.75;
    private const int MostBoxes = 300;
    private const int MostPoints = 200;

    // The number of a chapter in a box of its own belongs to the line beside it.
    private const int FewestGlyphs = 2;
    private const int MostGlyphsOfBadge = 5;
    private const double WidestBadge = 2.5;
    private const double FarthestBadgeEm = 2.5;
    private const int White = 0xFFFFFF;

    // Of the type size: text that sticks out so far only lies across the edge.
    private const double SticksOutEm = 0.6;

    /// <summary>The boxes with text, the larger first; none where there are so many that the page is a drawing.</summary>
    public static IReadOnlyList<Box> Find(Page page, IReadOnlyList<Box> tables, Writing glyphs, IReadOnlyList<GlyphRun> runs)
    {
        var found = new List<(Box Box, bool IsWhite)>();
        foreach (var path in page.Paths)
        {
            var box = path.Box;
            if (box.Width < Narrowest || box.Height < Lowest
                || (box.Width > WholeWidth * page.Width && box.Height > WholeHeight * page.Height) || !IsBox(path))
                continue;
            if (tables.Any(t => t.OverlapX(box) > Same && t.OverlapY(box) > Same && !IsIn(t, box)))
                continue;
            if (found.Exists(f => IsNear(f.Box, box)))
                continue;
            found.Add((box, path.Stroke is null && path.Fill == White));
            if (found.Count > MostBoxes)
                return [];
        }

        // White on white is no box.
        found.RemoveAll(f => f.IsWhite && !found.Exists(o => !o.IsWhite && IsIn(f.Box, o.Box)));
        return [.. found.Select(f => f.Box).Where(b => Holds(b, runs) && !IsBadge(b, glyphs, runs))
            .OrderByDescending(b => b.Width * b.Height)];
    }

    /// <summary>Whether a box lies in another.</summary>
    public static bool IsIn(Box inner, Box outer) =>
        outer.Grow(Same) is var o && o.Contains(inner.Left, inner.Top) && o.Contains(inner.Right, inner.Bottom);

    private static bool IsNear(Box a, Box b) =>
        Math.Abs(a.Left - b.Left) < Same && Math.Abs(a.Right - b.Right) < Same && Math.Abs(a.Top - b.Top) < Same
            && Math.Abs(a.Bottom - b.Bottom) < Same;

    private static bool IsBox(DrawnPath path)
    {
        if ((path.Fill is null && path.Stroke is null) || path.Points.Count is < 4 or > MostPoints
            || !(path.IsClosed || path.Fill is not null))
            return false;
        var area = 0.0;
        for (var i = 0; i < path.Points.Count; i++)
        {
            var (a, b) = (path.Points[i], path.Points[(i + 1) % path.Points.Count]);
            area += (a.X * b.Y) - (b.X * a.Y);
        }

        return Math.Abs(area) / 2 > LeastFilled * path.Box.Width * path.Box.Height;
    }

    // Some text, and none across its sides.
    private static bool Holds(Box box, IReadOnlyList<GlyphRun> runs)
    {
        var glyphs = 0;
        foreach (var run in runs)
        {
            if (run.Box.CenterY < box.Top || run.Box.CenterY > box.Bottom || run.Box.OverlapX(box) <= 0)
                continue;
            var em = SticksOutEm * (run.IsVertical ? run.Box.Width : run.Box.Height);
            if ((run.Box.Left < box.Left - em && run.Box.Right > box.Left + em)
                || (run.Box.Right > box.Right + em && run.Box.Left < box.Right - em))
                return false;
            glyphs += box.Contains(run.Box.CenterX, run.Box.CenterY) ? run.Indexes.Count : 0;
        }

        return glyphs >= FewestGlyphs;
    }

    // 01 or 1-2 in a disk or a square, right before a title that is set at least as large.
    private static bool IsBadge(Box box, Writing glyphs, IReadOnlyList<GlyphRun> runs)
    {
        if (box.Width > WidestBadge * box.Height
            || runs.Where(r => box.Contains(r.Box.CenterX, r.Box.CenterY)).ToList() is not [{ IsVertical: false } number]
            || number.Indexes.Count > MostGlyphsOfBadge || !number.Indexes.All(i => IsOfNumber(glyphs[i].Text)))
            return false;
        return runs.Any(r => !r.IsVertical && r.Box.Height >= number.Box.Height && r.Box.Left >= box.Right - Same
            && r.Box.Left - box.Right < FarthestBadgeEm * number.Box.Height
            && r.Box.CenterY > number.Box.Top && r.Box.CenterY < number.Box.Bottom);
    }

    private static bool IsOfNumber(string text) => text.All(c => JapaneseText.IsDigit(c) || c is '-' or '－' or '‐');
}
