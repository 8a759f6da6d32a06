namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Whether a shape comes to a point at its left or right, as the head of an arrow, a block arrow and a chevron do.</summary>
internal static class Tip
{
    // The outermost points must lie this near to the middle, and this far apart must the shape be elsewhere, in parts of its height.
    private const double NearMiddle = 0.2;
    private const double Outermost = 0.04;

    public static bool IsRight(Figure figure) => Is(figure, figure.Box.Right);

    public static bool IsLeft(Figure figure) => Is(figure, figure.Box.Left);

    private static bool Is(Figure figure, double side)
    {
        if (figure.IsCurved || figure.Box.Height < 2)
            return false;
        var (reach, middle) = (Math.Max(0.3, figure.Box.Width * Outermost), figure.Box.CenterY);
        var any = false;
        foreach (var p in figure.Points)
        {
            if (Math.Abs(p.X - side) > reach)
                continue;
            if (Math.Abs(p.Y - middle) > figure.Box.Height * NearMiddle)
                return false;
            any = true;
        }

        return any;
    }
}
