using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Rows by height on the page, so that the row of a glyph is found without asking all.</summary>
internal sealed class RowBands
{
    // Points.
    private const double Height = 12;

    // So few are asked one by one: a cell has some three lines.
    private const int Few = 8;

    private readonly List<LineRow> _rows = [];
    private Dictionary<int, List<LineRow>>? _bands;

    /// <summary>Adds a row.</summary>
    public void Add(LineRow row)
    {
        _rows.Add(row);
        if (_bands is not null)
        {
            Put(row);
        }
        else if (_rows.Count > Few)
        {
            _bands = [];
            _rows.ForEach(Put);
        }
    }

    /// <summary>
    /// The row that shares most with a box, if it is more than so much; of rows that share alike, the highest on the page.
    /// </summary>
    public LineRow? Find(Box box, double least)
    {
        LineRow? best = null;
        var most = least;
        if (_bands is null)
        {
            Find(_rows, box, ref best, ref most);
            return best;
        }

        var middle = Key(box);
        for (var key = middle - 2; key <= middle + 2; key++)
        {
            if (_bands.TryGetValue(key, out var band))
                Find(band, box, ref best, ref most);
        }

        return best;
    }

    private static void Find(List<LineRow> rows, Box box, ref LineRow? best, ref double most)
    {
        foreach (var row in rows)
        {
            var shared = row.Shared(box);
            if (shared > most)
                (best, most) = (row, shared);
        }
    }

    private void Put(LineRow row)
    {
        var key = Key(row.Band);
        if (!_bands!.TryGetValue(key, out var band))
            _bands.Add(key, band = []);
        band.Add(row);
    }

    private static int Key(Box box) => (int)Math.Clamp(box.CenterY / Height, -1e6, 1e6);
}
