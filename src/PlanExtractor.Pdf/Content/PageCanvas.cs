using System.Runtime.InteropServices;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>Collects what is seen of a page, up to limits.</summary>
internal sealed class PageCanvas(double width, double height)
{
    // A page full of 4 pt type has some 20,000 glyphs; a map has a million points.
    private const int MostGlyphs = 500_000;
    private const int MostPoints = 300_000;
    private const int MostImages = 10_000;

    private readonly List<Glyph> _glyphs = new(1024);
    private readonly List<DrawnPath> _paths = [];
    private readonly List<Box> _images = [];
    private int _points;

    /// <summary>The page.</summary>
    public Box Box { get; } = new(0, 0, width, height);

    /// <summary>How many glyphs there are.</summary>
    public int GlyphCount => _glyphs.Count;

    /// <summary>Whether something was left out because there was too much.</summary>
    public bool IsFull { get; private set; }

    /// <summary>How many paths there are.</summary>
    public int PathCount => _paths.Count;

    /// <summary>Forgets the paths from one on.</summary>
    public void ForgetPathsFrom(int first)
    {
        for (var i = first; i < _paths.Count; i++)
            _points -= _paths[i].Points.Count;
        _paths.RemoveRange(first, _paths.Count - first);
    }

    /// <summary>The glyphs from one on.</summary>
    public Span<Glyph> GlyphsFrom(int first) => CollectionsMarshal.AsSpan(_glyphs)[Math.Min(first, _glyphs.Count)..];

    /// <summary>Adds a glyph that is inside the page and the clip at least partly.</summary>
    public void Add(in Glyph glyph, Box clip)
    {
        if (!Touches(glyph.Box, clip) || !Touches(glyph.Box, Box))
            return;
        if (_glyphs.Count < MostGlyphs)
            _glyphs.Add(glyph);
        else
            IsFull = true;
    }

    /// <summary>Adds a path.</summary>
    public void Add(DrawnPath path)
    {
        if ((_points += path.Points.Count) <= MostPoints)
            _paths.Add(path);
        else
            IsFull = true;
    }

    /// <summary>Adds a picture.</summary>
    public void AddImage(Box box, Box clip)
    {
        var seen = new Box(Math.Max(box.Left, clip.Left), Math.Max(box.Top, clip.Top), Math.Min(box.Right, clip.Right), Math.Min(box.Bottom, clip.Bottom));
        if (seen.Width > 0 && seen.Height > 0 && _images.Count < MostImages)
            _images.Add(seen);
    }

    /// <summary>The page as it is now.</summary>
    public Page ToPage(int number) => new(number, width, height, _glyphs, _paths, _images);

    private static bool Touches(Box a, Box b) => a.Left <= b.Right && b.Left <= a.Right && a.Top <= b.Bottom && b.Top <= a.Bottom;
}
