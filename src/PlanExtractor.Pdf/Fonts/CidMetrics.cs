using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Widths of the characters of a CID font, and their places in vertical writing (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CidMetrics
{
    private const int MostCid = 65_535;
    private const int MostRanges = 200_000;

    // Ten times the type size: more is a damaged number.
    private const double MostSize = 10_000;

    private readonly RangeTable<double[]> _widths;
    private readonly RangeTable<double[]> _vertical;
    private readonly double _width;
    private readonly double _originY;
    private readonly double _advance;

    /// <summary>Reads W, DW, W2 and DW2.</summary>
    public CidMetrics(PdfDictionary font, IObjectSource source)
    {
        _width = Size(source.Number(font, "DW", 1000));
        var vertical = source.Numbers(font, "DW2", 2);
        (_originY, _advance) = vertical is null ? (0.88, -1) : (Size(vertical[0]), Size(vertical[1]));
        _widths = Read(source.Array(font, "W") ?? [], 1, source);
        _vertical = Read(source.Array(font, "W2") ?? [], 3, source);
    }

    /// <summary>Advance to the right, in units of the type size.</summary>
    public double Width(int cid) => _widths.TryFind(cid, out var width, out _) ? width![0] : _width;

    /// <summary>Advance downwards (negative), and the origin of vertical writing as seen from that of horizontal.</summary>
    public (double Advance, double X, double Y) Vertical(int cid) =>
        _vertical.TryFind(cid, out var v, out _) ? (v![0], v[1], v[2]) : (_advance, Width(cid) / 2, _originY);

    // 1 [500 600] 10 20 700: single values from 1 on, one value for 10 to 20. Ranges stay ranges, as a file can claim any number of CIDs.
    private static RangeTable<double[]> Read(IReadOnlyList<PdfObject> items, int count, IObjectSource source)
    {
        var ranges = new List<ValueRange<double[]>>();
        for (var i = 0; i + 1 < items.Count && ranges.Count < MostRanges;)
        {
            var first = Cid(items[i], source);
            if (source.Resolve(items[i + 1]) is PdfArray list)
            {
                for (var n = 0; n + count <= list.Items.Count && ranges.Count < MostRanges; n += count)
                    ranges.Add(new ValueRange<double[]>(first + (n / count), first + (n / count), Values(list.Items, n, count, source)));
                i += 2;
            }
            else
            {
                if (i + 1 + count >= items.Count)
                    break;
                ranges.Add(new ValueRange<double[]>(first, Cid(items[i + 1], source), Values(items, i + 2, count, source)));
                i += 2 + count;
            }
        }

        return new RangeTable<double[]>(ranges);
    }

    private static int Cid(PdfObject value, IObjectSource source) => (int)Math.Clamp(source.Number(value, 0), 0, MostCid);

    private static double[] Values(IReadOnlyList<PdfObject> items, int from, int count, IObjectSource source)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
            values[i] = Size(source.Number(items[from + i], 0));
        return values;
    }

    private static double Size(double thousandths) => Math.Clamp(thousandths, -MostSize, MostSize) / 1000;
}
