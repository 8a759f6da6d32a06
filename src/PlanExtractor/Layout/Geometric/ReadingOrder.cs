
namespace PlanExtractor.Layout.Geometric;

/// <summary>Pieces of lines in the order in which they are read, in columns: each column is one area of text.</summary>
internal static class ReadingOrder
{
    // Points, and lines on each side of a gutter.
    private const double NarrowestGutter = 10;
    private const int FewestLines = 4;

    /// <summary>Areas in reading order; in each the lines from top to bottom, their pieces joined by tabs.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLine>> Areas(IReadOnlyList<IReadOnlyList<PageLine>> rows)
    {
        var areas = new List<IReadOnlyList<PageLine>>();
        var plain = new List<PageLine>();
        for (var i = 0; i < rows.Count;)
        {
            if (Columns(rows, i) is { } columns)
            {
                // Where the right column begins higher than the left one, its first lines have come already.
                var start = i;
                for (; plain.Count > 0 && plain[^1].Box.Left >= columns.Gutter; plain.RemoveAt(plain.Count - 1))
                    start--;
                Flush(plain, areas);
                var both = rows.Skip(start).Take(columns.Count + i - start).ToList();
                areas.AddRange(Areas(Side(both, p => p.Box.CenterX < columns.Gutter)));
                areas.AddRange(Areas(Side(both, p => p.Box.CenterX >= columns.Gutter)));
                i += columns.Count;
            }
            else
            {
                plain.Add(Joined(rows[i++]));
            }
        }

        Flush(plain, areas);
        return areas;
    }

    private static List<IReadOnlyList<PageLine>> Side(List<IReadOnlyList<PageLine>> rows, Func<PageLine, bool> isOnIt) =>
        [.. rows.Select(r => (IReadOnlyList<PageLine>)[.. r.Where(isOnIt)]).Where(r => r.Count > 0)];

    private static void Flush(List<PageLine> lines, List<IReadOnlyList<PageLine>> areas)
    {
        if (lines.Count > 0)
            areas.Add([.. lines]);
        lines.Clear();
    }

    // The rows from one on that a common gutter parts, with enough text on both sides to be columns and no table or list of pages.
    private static (int Count, double Gutter)? Columns(IReadOnlyList<IReadOnlyList<PageLine>> rows, int from)
    {
        if (rows[from].Count < 2)
            return null;
        foreach (var (left, right) in Gaps(rows[from]))
        {
            var (low, high) = (left, right);
            var (count, both, lefts, rights) = (0, 0, 0, 0);
            for (var i = from; i < rows.Count; i++)
            {
                var crossing = rows[i].FirstOrDefault(p => p.Box.Left < high && p.Box.Right > low);
                var (narrowLow, narrowHigh) = crossing is null ? (low, high) : Narrowed(rows[i], low, high);
                if (narrowHigh - narrowLow < NarrowestGutter)
                    break;
                (low, high) = (narrowLow, narrowHigh);
                var (hasLeft, hasRight) = (rows[i].Any(p => p.Box.Right <= low + 1), rows[i].Any(p => p.Box.Left >= high - 1));
                (lefts, rights, both) = (lefts + (hasLeft ? 1 : 0), rights + (hasRight ? 1 : 0), both + (hasLeft && hasRight ? 1 : 0));
                count = i - from + 1;
            }

            if (both >= FewestLines && IsProse(rows, from, count, (low + high) / 2))
                return (count, (low + high) / 2);
        }

        return null;
    }

    // Columns of text fill their width; cells of a table and page numbers do not.
    private static bool IsProse(IReadOnlyList<IReadOnlyList<PageLine>> rows, int from, int count, double gutter)
    {
        var pieces = rows.Skip(from).Take(count).SelectMany(r => r).ToList();
        bool Fills(List<PageLine> side)
        {
            var width = side.Count == 0 ? 0 : side.Max(p => p.Box.Right) - side.Min(p => p.Box.Left);
            return width > 0 && side.Average(p => p.Text.Length) >= 8 && side.Count(p => p.Box.Width > 0.6 * width) * 2 >= side.Count;
        }

        return Fills([.. pieces.Where(p => p.Box.CenterX < gutter)]) && Fills([.. pieces.Where(p => p.Box.CenterX >= gutter)]);
    }

    private static (double Low, double High) Narrowed(IReadOnlyList<PageLine> row, double low, double high)
    {
        foreach (var (left, right) in Gaps(row))
        {
            if (Math.Min(right, high) - Math.Max(left, low) >= NarrowestGutter)
                return (Math.Max(left, low), Math.Min(right, high));
        }

        // A line that ends before the gutter, or begins after it, narrows it.
        var (first, last) = (row[0].Box.Left, row[^1].Box.Right);
        return last < high ? (Math.Max(low, last), high) : first > low ? (low, Math.Min(high, first)) : (0, 0);
    }

    private static IEnumerable<(double Left, double Right)> Gaps(IReadOnlyList<PageLine> row)
    {
        for (var i = 1; i < row.Count; i++)
            yield return (row[i - 1].Box.Right, row[i].Box.Left);
    }

    private static PageLine Joined(IReadOnlyList<PageLine> pieces) => pieces.Count == 1
        ? pieces[0]
        : pieces[0] with
        {
            Text = string.Join('\t', pieces.Select(p => p.Text)),
            Box = pieces.Select(p => p.Box).Aggregate((a, b) => a.Union(b)),
            Size = pieces.MaxBy(p => p.Text.Length)!.Size,
            IsBold = pieces.All(p => p.IsBold),
        };
}
