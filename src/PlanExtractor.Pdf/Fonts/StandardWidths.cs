namespace PlanExtractor.Pdf.Fonts;

/// <summary>Advance widths of the fonts that every viewer has (ISO 32000-1, 9.6.2.2), for files that do not give them.</summary>
internal static class StandardWidths
{
    // From 0x20 to 0x7E, in thousandths of the type size.
    private static readonly short[] Helvetica =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278,
        584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944,
        667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
        278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278,
        564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944,
        722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
        278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>Widths by code in units of the type size; null for a font that is none of them.</summary>
    public static double[]? Of(string name)
    {
        var courier = name.StartsWith("Courier", StringComparison.Ordinal);
        var table = name.StartsWith("Helvetica", StringComparison.Ordinal) || name.StartsWith("Arial", StringComparison.Ordinal) ? Helvetica
            : name.StartsWith("Times", StringComparison.Ordinal) ? Times : null;
        if (table is null && !courier && name is not ("Symbol" or "ZapfDingbats"))
            return null;
        var widths = new double[256];
        for (var code = 0x20; code < 256; code++)
            widths[code] = courier ? 0.6 : table is null || code - 0x20 >= table.Length ? 0.556 : table[code - 0x20] / 1000.0;
        return widths;
    }
}
