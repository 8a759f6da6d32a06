using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Widths of the characters of a CID font, and their places in vertical writing (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CidMetrics
{
    private const int MostCids = 65_536;

    private readonly Dictionary<int, double> _widths = [];
    private readonly Dictionary<int, (double Advance, double X, double Y)> _vertical = [];
    private readonly double _width;
    private readonly double _originY;
    private readonly double _advance;

    /// <summary>Reads W, DW, W2 and DW2.</summary>
    public CidMetrics(PdfDictionary font, IObjectSource source)
    {
        _width = source.Number(font, "DW", 1000) / 1000;
        var vertical = source.Numbers(font, "DW2", 2);
        (_originY, _advance) = vertical is null ? (0.88, -1) : (vertical[0] / 1000, vertical[1] / 1000);
        Read(source.Array(font, "W") ?? [], 1, source, (cid, v) => _widths[cid] = v[0] / 1000);
        Read(source.Array(font, "W2") ?? [], 3, source, (cid, v) => _vertical[cid] = (v[0] / 1000, v[1] / 1000, v[2] / 1000));
    }

    /// <summary>Advance to the right, in units of the type size.</summary>
    public double Width(int cid) => _widths.TryGetValue(cid, out var width) ? width : _width;

    /// <summary>Advance downwards (negative), and the origin of vertical writing as seen from that of horizontal.</summary>
    public (double Advance, double X, double Y) Vertical(int cid) =>
        _vertical.TryGetValue(cid, out var metrics) ? metrics : (_advance, Width(cid) / 2, _originY);

    // 1 [500 600] 10 20 700: single values from 1 on, one value for 10 to 20
    private static void Read(IReadOnlyList<PdfObject> items, int count, IObjectSource source, Action<int, double[]> add)
    {
        for (var i = 0; i + 1 < items.Count;)
        {
            var first = Whole(items[i], source);
            if (source.Resolve(items[i + 1]) is PdfArray list)
            {
                for (var n = 0; n + count <= list.Items.Count && n / count < MostCids; n += count)
                    add(first + (n / count), Values(list.Items, n, count, source));
                i += 2;
            }
            else
            {
                if (i + 1 + count >= items.Count)
                    return;
                var last = Math.Min(Whole(items[i + 1], source), Math.Min(first, MostCids) + MostCids);
                var values = Values(items, i + 2, count, source);
                for (var cid = first; cid <= last; cid++)
                    add(cid, values);
                i += 2 + count;
            }
        }
    }

    private static int Whole(PdfObject value, IObjectSource source) => (int)Math.Clamp(source.Number(value, 0), 0, MostCids);

    private static double[] Values(IReadOnlyList<PdfObject> items, int from, int count, IObjectSource source)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
            values[i] = source.Number(items[from + i], 0);
        return values;
    }
}
