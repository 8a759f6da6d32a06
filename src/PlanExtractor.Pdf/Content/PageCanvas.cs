using System.Runtime.InteropServices;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>Collects what is seen of a page, up to limits.</summary>
internal sealed class PageCanvas(double width, double height)
{
    /// <summary>Points of all paths: a map has a million.</summary>
    public const int MostPoints = 300_000;

    // A page full of 4 pt type has some 20,000 glyphs.
    private const int MostGlyphs = 500_000;
    private const int MostImages = 10_000;

    // Each line of the page is compared with each of them.
    private const int MostHeadings = 200;

    private readonly List<Glyph> _glyphs = new(512);
    private readonly List<DrawnPath> _paths = [];
    private readonly List<Box> _images = [];
    private readonly List<TaggedHeading> _headings = [];
    private int _points;

    /// <summary>The page.</summary>
    public Box Box { get; } = new(0, 0, width, height);

    /// <summary>How many glyphs there are.</summary>
    public int GlyphCount => _glyphs.Count;

    /// <summary>How many paths there are.</summary>
    public int PathCount => _paths.Count;

    /// <summary>How many pictures there are.</summary>
    public int ImageCount => _images.Count;

    /// <summary>Whether something was left out because there was too much.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Forgets paths and pictures from these on.</summary>
    public void ForgetDrawings(int firstPath, int firstImage)
    {
        for (var i = firstPath; i < _paths.Count; i++)
            _points -= _paths[i].Points.Count;
        _paths.RemoveRange(firstPath, _paths.Count - firstPath);
        _images.RemoveRange(firstImage, _images.Count - firstImage);
    }

    /// <summary>Forgets so many glyphs at the end.</summary>
    public void ForgetLastGlyphs(int count) => _glyphs.RemoveRange(_glyphs.Count - count, count);

    /// <summary>The glyphs from one on.</summary>
    public Span<Glyph> GlyphsFrom(int first) => CollectionsMarshal.AsSpan(_glyphs)[Math.Min(first, _glyphs.Count)..];

    /// <summary>Adds a glyph that is on the page at least partly, and whose middle is not clipped away.</summary>
    public void Add(Glyph glyph, in Box clip)
    {
        if (!glyph.Box.Touches(Box) || !IsSeen(glyph.Box, clip))
            return;
        if (_glyphs.Count < MostGlyphs)
            _glyphs.Add(glyph);
        else
            IsFull = true;
    }

    /// <summary>Adds a path.</summary>
    public void Add(DrawnPath path)
    {
        if (_points + path.Points.Count > MostPoints)
        {
            IsFull = true;
            return;
        }

        _points += path.Points.Count;
        _paths.Add(path);
    }

    /// <summary>Adds a picture.</summary>
    public void AddImage(in Box box, in Box clip)
    {
        var seen = box.Within(clip);
        if (seen.Width > 0 && seen.Height > 0 && _images.Count < MostImages)
            _images.Add(seen);
    }

    /// <summary>Adds what is tagged as a heading.</summary>
    public void AddHeading(TaggedHeading heading)
    {
        if (_headings.Count < MostHeadings)
            _headings.Add(heading);
    }

    /// <summary>The page as it is now.</summary>
    public Page ToPage(int number) => new(number, width, height, _glyphs, _paths, _images) { Headings = _headings };

    // The clip of the page itself lets through what only reaches into it; another clip is a cell or frame, whose text may flow over.
    private bool IsSeen(in Box glyph, in Box clip) => clip == Box || clip.Contains(glyph.CenterX, glyph.CenterY);
}
