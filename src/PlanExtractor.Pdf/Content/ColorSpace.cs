using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>How numbers become a color (ISO 32000-1, 8.6), well enough to tell colors apart.</summary>
internal sealed class ColorSpace
{
    private const int MostDepth = 4;

    private readonly Func<ReadOnlySpan<double>, int> _color;

    private ColorSpace(Func<ReadOnlySpan<double>, int> color, bool isPattern = false)
    {
        _color = color;
        IsPattern = isPattern;
    }

    /// <summary>Whether areas are painted with a pattern.</summary>
    public bool IsPattern { get; }

    /// <summary>The color as 0xRRGGBB.</summary>
    public int Color(ReadOnlySpan<double> numbers) => _color(numbers);

    /// <summary>Gray, RGB or CMYK by the count of numbers.</summary>
    public static int OfDevice(ReadOnlySpan<double> n) => n.Length switch
    {
        0 => 0,
        1 or 2 => Rgb(n[0], n[0], n[0]),
        3 => Rgb(n[0], n[1], n[2]),
        _ => Rgb((1 - n[0]) * (1 - n[3]), (1 - n[1]) * (1 - n[3]), (1 - n[2]) * (1 - n[3])),
    };

    /// <summary>The color space of a name or an array.</summary>
    public static ColorSpace Of(PdfObject value, PdfDictionary? spaces, IObjectSource source, int depth = 0)
    {
        value = source.Resolve(value);
        if (value is PdfName name)
        {
            if (name.Value == "Pattern")
                return new ColorSpace(OfDevice, isPattern: true);
            return depth < MostDepth && spaces is not null && source.Get(spaces, name.Value) is var named && named != PdfObject.Null
                ? Of(named, null, source, depth + 1)
                : new ColorSpace(OfDevice);
        }

        if (value is not PdfArray { Items: [var first, ..] } array || depth >= MostDepth)
            return new ColorSpace(OfDevice);
        return (source.Resolve(first) as PdfName)?.Value switch
        {
            "Pattern" => new ColorSpace(OfDevice, isPattern: true),
            "Indexed" or "I" => Indexed(array.Items, spaces, source, depth),
            "Separation" or "DeviceN" => Tinted(array.Items, spaces, source, depth),
            "Lab" => new ColorSpace(n => n.Length > 0 ? OfDevice([n[0] / 100]) : 0),
            _ => new ColorSpace(OfDevice),
        };
    }

    private static ColorSpace Indexed(IReadOnlyList<PdfObject> items, PdfDictionary? spaces, IObjectSource source, int depth)
    {
        if (items.Count < 4)
            return new ColorSpace(OfDevice);
        var below = Of(items[1], spaces, source, depth + 1);
        var table = source.Resolve(items[3]) switch { PdfString s => s.Bytes, PdfStream stream => Bytes(stream, source), _ => [] };
        var count = (int)Math.Clamp(source.Number(items[2], 0) + 1, 1, 256);
        var size = Math.Max(1, table.Length / count);
        return new ColorSpace(n =>
        {
            var at = n.Length > 0 ? (int)Math.Clamp(n[0], 0, count - 1) * size : 0;
            return at + size <= table.Length ? below.Color([.. table.Skip(at).Take(size).Select(b => b / 255.0)]) : 0;
        });
    }

    // The tint's color at full strength, mixed with white: exact for the linear functions that producers write.
    private static ColorSpace Tinted(IReadOnlyList<PdfObject> items, PdfDictionary? spaces, IObjectSource source, int depth)
    {
        if (items.Count < 4 || source.Resolve(items[3]) is not PdfDictionary function || source.Array(function, "C1") is not { } full)
            return new ColorSpace(n => n.Length > 0 ? OfDevice([1 - n.ToArray().Max()]) : 0);
        var below = Of(items[2], spaces, source, depth + 1);
        var c1 = full.Select(x => source.Number(x, 0)).ToArray();
        var c0 = source.Array(function, "C0")?.Select(x => source.Number(x, 0)).ToArray() ?? new double[c1.Length];
        return new ColorSpace(n =>
        {
            var tint = n.Length > 0 ? n[0] : 1;
            return below.Color([.. c1.Select((c, i) => (i < c0.Length ? c0[i] : 0) + (tint * (c - (i < c0.Length ? c0[i] : 0))))]);
        });
    }

    private static byte[] Bytes(PdfStream stream, IObjectSource source)
    {
        try
        {
            return source.Decode(stream);
        }
        catch (PdfException)
        {
            return [];
        }
    }

    private static int Rgb(double r, double g, double b) => (Byte(r) << 16) | (Byte(g) << 8) | Byte(b);

    private static int Byte(double value) => (int)Math.Clamp(Math.Round(value * 255), 0, 255);
}
