using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric;

namespace PlanExtractor.Tests.Layout.Geometric;

/// <summary>Draws pages of 600 × 800 points for tests of the layout.</summary>
internal sealed class PageBuilder(int number = 1)
{
    private static readonly FontFace Plain = new("Mincho");
    private static readonly FontFace Bold = new("Gothic-Bold", IsBold: true);

    private static readonly FontFace Gothic = new("IPAexGothic");

    private readonly List<Glyph> _glyphs = [];
    private readonly List<DrawnPath> _paths = [];
    private readonly List<TaggedHeading> _headings = [];

    /// <summary>The page.</summary>
    public Page Page => new(number, 600, 800, _glyphs, _paths, []) { Headings = _headings };

    /// <summary>The blocks of pages.</summary>
    public static IReadOnlyList<Block> Blocks(params PageBuilder[] pages) => Blocks([], pages);

    /// <summary>The blocks of pages with an outline.</summary>
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<Bookmark> outline, params PageBuilder[] pages) =>
        GeometricLayout.Blocks(new PagedSource(pages.Length, null, outline, pages.Select(p => p.Page)), PlanExtractor.Tests.Text.Words,
            new DiagnosticLog()).Blocks;

    /// <summary>A line whose upper left corner is given; Latin letters take half of the size, others all.</summary>
    public PageBuilder Text(double x, double y, string text, double size = 10, bool bold = false, bool gothic = false)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var width = rune.Value < 0x2E80 ? size / 2 : size;
            _glyphs.Add(new Glyph(rune.ToString(), new Box(x, y, x + width, y + size), new PagePoint(x, y + (0.88 * size)), size,
                bold ? Bold : gothic ? Gothic : Plain));
            x += width;
        }

        return this;
    }

    /// <summary>A line that is tagged as a heading, or as a part of one.</summary>
    public PageBuilder Heading(double x, double y, string text, int depth, int part)
    {
        var first = _glyphs.Count;
        Text(x, y, text);
        _headings.Add(new TaggedHeading(_glyphs[first].Box.Union(_glyphs[^1].Box), depth, part));
        return this;
    }

    /// <summary>A column of vertical writing whose upper right corner is given.</summary>
    public PageBuilder Vertical(double right, double y, string text, double size = 10)
    {
        foreach (var c in text)
        {
            _glyphs.Add(new Glyph(c.ToString(), new Box(right - size, y, right, y + size), new PagePoint(right - size, y + (0.88 * size)),
                size, Plain, WritingDirection.Down, 0, GlyphMarks.Vertical));
            y += size;
        }

        return this;
    }

    /// <summary>Drawn lines at all edges of a grid, but those left out.</summary>
    public PageBuilder Grid(double[] xs, double[] ys, Func<bool, double, double, bool>? isDrawn = null)
    {
        foreach (var y in ys)
        {
            for (var i = 0; i + 1 < xs.Length; i++)
            {
                if (isDrawn?.Invoke(true, y, xs[i]) != false)
                    Line(xs[i], y, xs[i + 1], y);
            }
        }

        foreach (var x in xs)
        {
            for (var i = 0; i + 1 < ys.Length; i++)
            {
                if (isDrawn?.Invoke(false, x, ys[i]) != false)
                    Line(x, ys[i], x, ys[i + 1]);
            }
        }

        return this;
    }

    /// <summary>A line.</summary>
    public PageBuilder Line(double x0, double y0, double x1, double y1, double width = 0.5)
    {
        _paths.Add(new DrawnPath([new(x0, y0), new(x1, y1)], Box.Of(x0, y0, x1, y1), false, null, 0, width));
        return this;
    }

    /// <summary>A filled polygon.</summary>
    public PageBuilder Filled(int color, params (double X, double Y)[] points)
    {
        var corners = points.Select(p => new PagePoint(p.X, p.Y)).ToList();
        var box = Box.Of(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
        _paths.Add(new DrawnPath(corners, box, true, color, null, 0));
        return this;
    }

    /// <summary>A filled rectangle.</summary>
    public PageBuilder Rectangle(int color, double left, double top, double right, double bottom) =>
        Filled(color, (left, top), (right, top), (right, bottom), (left, bottom));

    /// <summary>A rectangle with a line around it.</summary>
    public PageBuilder Outlined(double left, double top, double right, double bottom, int? fill = null)
    {
        _paths.Add(new DrawnPath([new(left, top), new(right, top), new(right, bottom), new(left, bottom)],
            new Box(left, top, right, bottom), true, fill, 0, 0.5));
        return this;
    }

    /// <summary>A filled shape with curves, of which only points along it are known.</summary>
    public PageBuilder Curved(int color, double left, double top, double right, double bottom)
    {
        var middle = (top + bottom) / 2;
        _paths.Add(new DrawnPath([new(left + 3, top), new(right - 3, top), new(right, middle), new(right - 3, bottom),
            new(left + 3, bottom), new(left, middle)], new Box(left, top, right, bottom), true, color, null, 0, PathShape.Curved));
        return this;
    }

    /// <summary>A line through points.</summary>
    public PageBuilder Polyline(params (double X, double Y)[] points)
    {
        var corners = points.Select(p => new PagePoint(p.X, p.Y)).ToList();
        _paths.Add(new DrawnPath(corners, Box.Of(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y)),
            false, null, 0, 1));
        return this;
    }
}
