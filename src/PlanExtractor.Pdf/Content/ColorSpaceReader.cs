using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Reads color spaces (ISO 32000-1, 8.6.3).</summary>
/// <param name="source">The document's objects.</param>
/// <param name="spaces">Those that resources name, or null.</param>
internal sealed class ColorSpaceReader(IObjectSource source, PdfDictionary? spaces)
{
    // An Indexed space of a Separation of an ICCBased one is real.
    private const int MostDepth = 6;

    /// <summary>The space of a name or an array; gray where it is neither.</summary>
    public ColorSpace Read(PdfObject value, int depth = 0)
    {
        value = source.Resolve(value);
        if (value is PdfArray { Items: [var first, ..] items } && depth < MostDepth && source.Resolve(first) is PdfName kind)
            return OfArray(kind.Value, items, depth);
        return value is PdfName name ? OfName(name.Value, depth) : new DeviceSpace(1);
    }

    private ColorSpace OfName(string name, int depth)
    {
        if (depth < MostDepth && spaces is not null && source.Get(spaces, name) is var named && named != PdfObject.Null)
            return Read(named, depth + 1);
        return name switch
        {
            "Pattern" => new DeviceSpace(0, isPattern: true),
            "DeviceRGB" or "RGB" or "CalRGB" => new DeviceSpace(3),
            "DeviceCMYK" or "CMYK" => new DeviceSpace(4),
            _ => new DeviceSpace(1),
        };
    }

    private ColorSpace OfArray(string kind, IReadOnlyList<PdfObject> items, int depth) => kind switch
    {
        "Indexed" or "I" when items.Count >= 4 =>
            new IndexedSpace(Read(items[1], depth + 1), Table(items[3]), (int)Math.Clamp(source.Number(items[2], 0), 0, 255)),
        "Separation" or "DeviceN" when items.Count >= 4 => new TintSpace(
            source.Resolve(items[1]) is PdfArray inks ? inks.Items.Count : 1,
            Read(items[2], depth + 1),
            PdfFunction.Read(items[3], source)),
        "ICCBased" when items.Count >= 2 && source.Resolve(items[1]) is PdfStream profile =>
            new DeviceSpace((int)source.Number(profile.Dictionary, "N", 3)),
        "Lab" => new LabSpace(),
        _ => OfName(kind, MostDepth),
    };

    private byte[] Table(PdfObject value)
    {
        try
        {
            return source.Resolve(value) switch { PdfString text => text.Bytes, PdfStream stream => source.Decode(stream), _ => [] };
        }
        catch (PdfException)
        {
            return [];
        }
    }
}
