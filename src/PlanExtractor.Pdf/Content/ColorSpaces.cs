namespace PlanExtractor.Pdf.Content;

/// <summary>The device's own spaces, and those so near to them that their calibration does not matter: CalGray, CalRGB, ICCBased.</summary>
internal sealed class DeviceSpace(int components, bool isPattern = false) : ColorSpace
{
    public override int Components => components;

    public override bool IsPattern => isPattern;

    public override int Color(ReadOnlySpan<double> numbers) => OfDevice(numbers);
}

/// <summary>A table of colors (8.6.6.3).</summary>
internal sealed class IndexedSpace(ColorSpace colors, byte[] table, int last) : ColorSpace
{
    public override int Components => 1;

    public override int Initial => Color([0]);

    public override int Color(ReadOnlySpan<double> numbers)
    {
        var size = Math.Clamp(colors.Components, 1, 32);
        var at = numbers.Length > 0 ? (int)Math.Clamp(numbers[0], 0, last) * size : 0;
        if (at + size > table.Length)
            return 0;
        Span<double> color = stackalloc double[size];
        for (var i = 0; i < size; i++)
            color[i] = table[at + i] / 255.0;
        return colors.Color(color);
    }
}

/// <summary>Inks by name, shown by other colors: Separation, DeviceN (8.6.6.4, 8.6.6.5).</summary>
/// <param name="inks">How many.</param>
/// <param name="colors">The colors that show them.</param>
/// <param name="transform">From tints to these, or null where it cannot be read: the strongest ink is black.</param>
internal sealed class TintSpace(int inks, ColorSpace colors, PdfFunction? transform) : ColorSpace
{
    public override int Components => inks;

    public override int Initial => Color(Enumerable.Repeat(1.0, Math.Clamp(inks, 1, 32)).ToArray());

    public override int Color(ReadOnlySpan<double> numbers)
    {
        if (transform?.Apply(numbers) is { Length: > 0 } color)
            return colors.Color(color);
        var strongest = 0.0;
        foreach (var tint in numbers)
            strongest = Math.Max(strongest, tint);
        return OfDevice([1 - strongest]);
    }
}

/// <summary>CIE L*a*b* (8.6.5.4), under the white of a screen.</summary>
internal sealed class LabSpace : ColorSpace
{
    public override int Components => 3;

    public override int Color(ReadOnlySpan<double> numbers)
    {
        if (numbers.Length < 3)
            return 0;
        var m = (numbers[0] + 16) / 116;
        var (x, y, z) = (0.9505 * Part(m + (numbers[1] / 500)), Part(m), 1.089 * Part(m - (numbers[2] / 200)));
        return Rgb(
            Gamma((3.2406 * x) - (1.5372 * y) - (0.4986 * z)),
            Gamma((-0.9689 * x) + (1.8758 * y) + (0.0415 * z)),
            Gamma((0.0557 * x) - (0.2040 * y) + (1.0570 * z)));
    }

    private static double Part(double x) => x >= 6.0 / 29 ? x * x * x : 108.0 / 841 * (x - (4.0 / 29));

    private static double Gamma(double x) => x <= 0.0031308 ? 12.92 * x : (1.055 * Math.Pow(x, 1 / 2.4)) - 0.055;
}
