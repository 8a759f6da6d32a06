
namespace PlanExtractor.Layout.Geometric;

/// <summary>Pieces of lines in the order in which they are read, in columns: each column is one area of text.</summary>
internal static class ReadingOrder
{
    // Points, and lines on each side of a gutter.
    private const double NarrowestGutter = 10;
    private const int FewestLines = 4;
    private const int MostLines = 200;

    // Smaller by so much is other type.
    private const double OtherType = 0.75;
    private const int LongestMark = 2;

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
                foreach (var stretch in ColumnStretches.Divide(both, columns.Gutter))
                {
                    areas.AddRange(Areas(Side(stretch, p => p.Box.CenterX < columns.Gutter)));
                    areas.AddRange(Areas(Side(stretch, p => p.Box.CenterX >= columns.Gutter)));
                }

                i += columns.Count;
            }
            else
            {
                plain.AddRange(Lines(rows[i++]));
            }
        }

        Flush(plain, areas);
        return areas;
    }

    private static List<IReadOnlyList<PageLine>> Side(IReadOnlyList<IReadOnlyList<PageLine>> rows, Func<PageLine, bool> isOnIt) =>
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
        var taken = new List<(double Left, double Right)>();
        var count = 0;
        for (var i = from; i < Math.Min(rows.Count, from + MostLines); i++)
        {
            foreach (var piece in rows[i])
                Take(taken, piece.Box.Left, piece.Box.Right);
            if (taken.Count < 2 && i > from)
                break;
            if (taken.Count < 2)
                continue;
            if (Widest(taken) is null)
                break;
            count = i - from + 1;
        }

        if (count < FewestLines || Widest(Projection(rows, from, count)) is not { } gutter)
            return null;
        var middle = (gutter.Left + gutter.Right) / 2;
        return IsProse(rows, from, count, middle) ? (count, middle) : null;
    }

    private static List<(double Left, double Right)> Projection(IReadOnlyList<IReadOnlyList<PageLine>> rows, int from, int count)
    {
        var taken = new List<(double Left, double Right)>();
        foreach (var piece in rows.Skip(from).Take(count).SelectMany(r => r))
            Take(taken, piece.Box.Left, piece.Box.Right);
        return taken;
    }

    // Adds a stretch to those that have text; stretches closer than a gutter become one.
    private static void Take(List<(double Left, double Right)> taken, double left, double right)
    {
        for (var i = taken.Count - 1; i >= 0; i--)
        {
            if (taken[i].Left - right >= NarrowestGutter || left - taken[i].Right >= NarrowestGutter)
                continue;
            (left, right) = (Math.Min(left, taken[i].Left), Math.Max(right, taken[i].Right));
            taken.RemoveAt(i);
        }

        taken.Add((left, right));
    }

    private static (double Left, double Right)? Widest(List<(double Left, double Right)> taken)
    {
        var sorted = taken.OrderBy(t => t.Left).ToList();
        (double Left, double Right)? widest = null;
        for (var i = 1; i < sorted.Count; i++)
        {
            var gap = (Left: sorted[i - 1].Right, Right: sorted[i].Left);
            if (widest is not { } w || gap.Right - gap.Left > w.Right - w.Left)
                widest = gap;
        }

        return widest;
    }

    // Columns of text fill their width; cells of a table and page numbers do not.
    private static bool IsProse(IReadOnlyList<IReadOnlyList<PageLine>> rows, int from, int count, double gutter)
    {
        var pieces = rows.Skip(from).Take(count).SelectMany(r => r).ToList();
        bool Fills(List<PageLine> side)
        {
            var width = side.Count == 0 ? 0 : side.Max(p => p.Box.Right) - side.Min(p => p.Box.Left);
            return width > 0 && side.Count >= FewestLines && side.Average(p => p.Text.Length) >= 7
                && side.Count(p => p.Box.Width > 0.6 * width) * 10 >= side.Count * 3;
        }

        var (left, right) = (pieces.Where(p => p.Box.CenterX < gutter).ToList(), pieces.Where(p => p.Box.CenterX >= gutter).ToList());
        return Fills(left) && Fills(right) && Overlap(left, right) > 0.4;
    }

    // How far two sides stand beside each other, as a part of the shorter one.
    private static double Overlap(List<PageLine> left, List<PageLine> right)
    {
        var (a, b) = (left.Select(p => p.Box).Aggregate((x, y) => x.Union(y)), right.Select(p => p.Box).Aggregate((x, y) => x.Union(y)));
        return a.OverlapY(b) / Math.Max(1, Math.Min(a.Height, b.Height));
    }

    // A tag in other type at the end of a heading's line is a line of its own.
    private static IEnumerable<PageLine> Lines(IReadOnlyList<PageLine> row)
    {
        var size = row.MaxBy(p => p.Text.Length)!.Size;
        var alike = row.Where(p => p.Text.Length <= LongestMark || (p.Size > OtherType * size && p.Size * OtherType < size)).ToList();
        return row.Except(alike).Prepend(Joined(alike)).OrderBy(l => l.Box.Left);
    }

    private static PageLine Joined(IReadOnlyList<PageLine> pieces) => pieces.Count == 1
        ? pieces[0]
        : pieces[0] with
        {
            Text = string.Join('\t', pieces.Select(p => p.Text)),
            Box = pieces.Select(p => p.Box).Aggregate((a, b) => a.Union(b)),
            Size = pieces.MaxBy(p => p.Text.Length)!.Size,
            IsBold = pieces.All(p => p.IsBold),
            IsGothic = pieces.All(p => p.IsGothic),
        };
}
