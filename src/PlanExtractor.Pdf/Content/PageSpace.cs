using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Size of a page as it is seen, and how its coordinates become those of <see cref="PlanExtractor.Ingest.Box"/>.</summary>
internal readonly record struct PageSpace(double Width, double Height, Matrix Matrix)
{
    // Annex C: a page is 3 units wide and high at least. Much more than its greatest 14,400 is damage.
    private const double ShortestSide = 3;
    private const double LongestSide = 200_000;

    /// <summary>Reads CropBox, MediaBox, Rotate and UserUnit (ISO 32000-1, 7.7.3.3).</summary>
    public static PageSpace Read(PdfDictionary page, IObjectSource source)
    {
        // Without a box other readers take a Letter page.
        var media = Rectangle(page, "MediaBox", source) ?? (0, 0, 612, 792);
        var crop = Rectangle(page, "CropBox", source) is { } c ? Intersection(c, media) ?? media : media;
        var (left, bottom, right, top) = crop;
        var (width, height) = (right - left, top - bottom);
        var turn = QuarterTurns(source.Number(page, "Rotate", 0));
        var unit = Math.Clamp(source.Number(page, "UserUnit", 1), 0.01, 1000);
        var matrix = turn switch
        {
            1 => new Matrix(0, unit, unit, 0, -bottom * unit, -left * unit),
            2 => new Matrix(-unit, 0, 0, unit, right * unit, -bottom * unit),
            3 => new Matrix(0, -unit, -unit, 0, top * unit, right * unit),
            _ => new Matrix(unit, 0, 0, -unit, -left * unit, top * unit),
        };
        return turn is 1 or 3 ? new PageSpace(height * unit, width * unit, matrix) : new PageSpace(width * unit, height * unit, matrix);
    }

    // Clockwise; what is no multiple of 90°, which it must be, is the nearest.
    private static int QuarterTurns(double degrees) => ((int)Math.Round(degrees % 360 / 90) + 4) % 4;

    private static (double Left, double Bottom, double Right, double Top)? Rectangle(PdfDictionary page, string key, IObjectSource source)
    {
        if (source.Numbers(page, key, 4) is not { } n || !Array.TrueForAll(n, x => Math.Abs(x) <= LongestSide))
            return null;
        var box = (Left: Math.Min(n[0], n[2]), Bottom: Math.Min(n[1], n[3]), Right: Math.Max(n[0], n[2]), Top: Math.Max(n[1], n[3]));
        return box.Right - box.Left >= ShortestSide && box.Top - box.Bottom >= ShortestSide ? box : null;
    }

    private static (double Left, double Bottom, double Right, double Top)? Intersection(
        (double Left, double Bottom, double Right, double Top) a, (double Left, double Bottom, double Right, double Top) b)
    {
        var both = (Left: Math.Max(a.Left, b.Left), Bottom: Math.Max(a.Bottom, b.Bottom), Right: Math.Min(a.Right, b.Right),
            Top: Math.Min(a.Top, b.Top));
        return both.Right - both.Left >= ShortestSide && both.Top - both.Bottom >= ShortestSide ? both : null;
    }
}
