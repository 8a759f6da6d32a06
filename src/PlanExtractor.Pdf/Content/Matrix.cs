using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>A change of coordinates (ISO 32000-1, 8.3.4): x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Nothing changes.</summary>
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>How lengths change, on average.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>This one first, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>Moved by so much before anything else.</summary>
    public Matrix Moved(double x, double y) => this with { E = (A * x) + (C * y) + E, F = (B * x) + (D * y) + F };

    /// <summary>The point in the other coordinates.</summary>
    public PagePoint Apply(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The upright box around a rectangle in the other coordinates.</summary>
    public Box Apply(double x0, double y0, double x1, double y1)
    {
        var (a, b) = (Apply(x0, y0), Apply(x1, y1));
        var box = Box.Of(a.X, a.Y, b.X, b.Y);
        if ((B == 0 && C == 0) || (A == 0 && D == 0))
            return box;
        var (c, d) = (Apply(x1, y0), Apply(x0, y1));
        return box.Union(Box.Of(c.X, c.Y, d.X, d.Y));
    }

    /// <summary>The matrix of six numbers; the identity where there are none, or none that are finite.</summary>
    public static Matrix Read(double[]? m) =>
        m is { Length: >= 6 } && Array.TrueForAll(m, double.IsFinite) ? new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]) : Identity;
}
