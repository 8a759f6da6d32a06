namespace PlanExtractor.Pdf.Content;

/// <summary>How numbers become a color (ISO 32000-1, 8.6), well enough to tell colors apart.</summary>
internal abstract class ColorSpace
{
    /// <summary>How many numbers make a color.</summary>
    public abstract int Components { get; }

    /// <summary>Whether areas are painted with a pattern.</summary>
    public virtual bool IsPattern => false;

    /// <summary>The color before one is chosen.</summary>
    public virtual int Initial => 0;

    /// <summary>Gray, RGB or CMYK by the count of numbers.</summary>
    public static int OfDevice(ReadOnlySpan<double> n) => n.Length switch
    {
        0 => 0,
        1 or 2 => Rgb(n[0], n[0], n[0]),
        3 => Rgb(n[0], n[1], n[2]),
        _ => Rgb((1 - n[0]) * (1 - n[3]), (1 - n[1]) * (1 - n[3]), (1 - n[2]) * (1 - n[3])),
    };

    /// <summary>The color as 0xRRGGBB; of however many numbers there are.</summary>
    public abstract int Color(ReadOnlySpan<double> numbers);

    /// <summary>0xRRGGBB of parts from 0 to 1.</summary>
    protected static int Rgb(double r, double g, double b) => (Byte(r) << 16) | (Byte(g) << 8) | Byte(b);

    private static int Byte(double value) => (int)Math.Clamp(Math.Round(value * 255), 0, 255);
}
