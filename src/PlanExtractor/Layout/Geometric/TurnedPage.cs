using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// A page whose writing runs downwards (縦書き) or is turned, turned so that it can be read from left to right; and back again.
/// </summary>
/// <param name="Page">The page as it is read.</param>
/// <param name="From">How the writing runs on the page itself.</param>
internal sealed record TurnedPage(Page Page, WritingDirection From)
{
    private const double MostOfIt = 0.6;

    /// <summary>The page as most of its writing runs.</summary>
    public static TurnedPage Turn(Page page)
    {
        var counts = new int[4];
        foreach (var glyph in page.Glyphs)
            counts[(int)glyph.Direction] += glyph.IsSpace ? 0 : 1;
        var total = counts.Sum();
        var most = (WritingDirection)Array.IndexOf(counts, counts.Max());
        return total == 0 || most == WritingDirection.Right || counts[(int)most] < MostOfIt * total
            ? new TurnedPage(page, WritingDirection.Right)
            : new TurnedPage(Turn(page, most), most);
    }

    /// <summary>The way back to the page itself.</summary>
    public TurnBack Back => new(From, Page.Width, Page.Height);

    /// <summary>Glyphs that run in a direction, turned to run to the right on a page of that size.</summary>
    public static Glyph Turned(Glyph glyph, WritingDirection from, double width, double height)
    {
        var (a,
            b) = (Point(glyph.Box.Left, glyph.Box.Top, from, width, height), Point(glyph.Box.Right, glyph.Box.Bottom, from, width, height));
        var box = Box.Of(a.X, a.Y, b.X, b.Y);

        // The baseline of a turned glyph is where its own is; upright glyphs of vertical writing stand around the middle of their column.
        var origin = glyph.Marks.HasFlag(GlyphMarks.Vertical) || from == glyph.Direction && from == WritingDirection.Left
            ? new PagePoint(box.Left, box.CenterY + (0.38 * glyph.Size))
            : Point(glyph.Origin.X, glyph.Origin.Y, from, width, height);
        var extent = glyph.Marks.HasFlag(GlyphMarks.Vertical)
            ? new Box(box.Left, box.CenterY - (glyph.Size / 2), box.Right, box.CenterY + (glyph.Size / 2))
            : box;
        return glyph with { Box = extent, Origin = origin, Direction = glyph.Direction == from ? WritingDirection.Right : glyph.Direction };
    }

    private static Page Turn(Page page, WritingDirection from)
    {
        var (width, height) = (page.Width, page.Height);
        var sideways = from is WritingDirection.Down or WritingDirection.Up;
        return page with
        {
            Width = sideways ? height : width,
            Height = sideways ? width : height,
            Glyphs = [.. page.Glyphs.Select(g => Turned(g, from, width, height))],
            Paths = [.. page.Paths.Select(p => p
                with { Points = [.. p.Points.Select(q => Point(q.X, q.Y, from, width, height))], Box = Turn(p.Box, from, width, height) })],
            Headings = [.. page.Headings.Select(h => h with { Box = Turn(h.Box, from, width, height) })],
            Images = [.. page.Images.Select(i => Turn(i, from, width, height))],
        };
    }

    private static Box Turn(Box box, WritingDirection from, double width, double height)
    {
        var (a, b) = (Point(box.Left, box.Top, from, width, height), Point(box.Right, box.Bottom, from, width, height));
        return Box.Of(a.X, a.Y, b.X, b.Y);
    }

    private static PagePoint Point(double x, double y, WritingDirection from, double width, double height) => from switch
    {
        WritingDirection.Down => new PagePoint(y, width - x),
        WritingDirection.Up => new PagePoint(height - y, x),
        WritingDirection.Left => new PagePoint(width - x, height - y),
        _ => new PagePoint(x, y),
    };
}
