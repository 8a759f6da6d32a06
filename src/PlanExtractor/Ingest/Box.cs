namespace PlanExtractor.Ingest;

/// <summary>A rectangle on a page, in PDF points (1/72 inch) from the page's top left; y grows downwards.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge, not less than <paramref name="Left"/>.</param>
/// <param name="Bottom">Lower edge, not less than <paramref name="Top"/>.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Points from left to right.</summary>
    public double Width => Right - Left;

    /// <summary>Points from top to bottom.</summary>
    public double Height => Bottom - Top;

    /// <summary>Middle between left and right.</summary>
    public double CenterX => (Left + Right) / 2;

    /// <summary>Middle between top and bottom.</summary>
    public double CenterY => (Top + Bottom) / 2;

    /// <summary>The box of two corners, in any order.</summary>
    public static Box Of(double x0, double y0, double x1, double y1) =>
        new(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));

    /// <summary>The smallest box that covers both.</summary>
    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether the point lies inside or on the edge.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Points by which the two overlap from left to right; negative is the gap between them.</summary>
    public double OverlapX(Box other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>Points by which the two overlap from top to bottom; negative is the gap between them.</summary>
    public double OverlapY(Box other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);

    /// <summary>The box grown by so many points on each side.</summary>
    public Box Grow(double points) => new(Left - points, Top - points, Right + points, Bottom + points);
}

/// <summary>A point on a page, measured as in <see cref="Box"/>.</summary>
public readonly record struct PagePoint(double X, double Y);
