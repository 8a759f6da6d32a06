using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A net of rulings → cells: the rectangles that it encloses.</summary>
internal sealed class Lattice
{
    // A ruling stands for a side of a square if it covers so much of it.
    private const double Covered = 0.7;

    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly bool[,] _above;
    private readonly bool[,] _left;

    private Lattice(double[] xs, double[] ys)
    {
        (_xs, _ys) = (xs, ys);
        _above = new bool[ys.Length, xs.Length];
        _left = new bool[ys.Length, xs.Length];
    }

    /// <summary>The enclosed cells; none where the net is too large for a table.</summary>
    public static IReadOnlyList<Box> Cells(Rulings net, TableOptions options)
    {
        var (horizontal, vertical) = OuterBorders.Close(net, options);
        if (horizontal.Count < 2 || vertical.Count < 2)
            return [];
        var xs = Axis.Snap(vertical.Select(v => v.At), options.SnapPoints);
        var ys = Axis.Snap(horizontal.Select(h => h.At), options.SnapPoints);
        if ((long)xs.Length * ys.Length > options.MostSquares)
            return [];
        var lattice = new Lattice(xs, ys);
        foreach (var h in horizontal)
            Mark(lattice._above, Axis.Nearest(ys, h.At), xs, h, false);
        foreach (var v in vertical)
            Mark(lattice._left, Axis.Nearest(xs, v.At), ys, v, true);
        return lattice.Enclosed();
    }

    private static void Mark(bool[,] sides, int line, double[] along, Ruling ruling, bool isVertical)
    {
        for (var i = 0; i + 1 < along.Length; i++)
        {
            var covered = Math.Min(along[i + 1], ruling.To) - Math.Max(along[i], ruling.From);
            if (covered < (along[i + 1] - along[i]) * Covered)
                continue;
            if (isVertical)
                sides[i, line] = true;
            else
                sides[line, i] = true;
        }
    }

    // Squares without a side between them are one region; one that runs out of the net is none.
    private List<Box> Enclosed()
    {
        var (rows, columns) = (_ys.Length - 1, _xs.Length - 1);
        var seen = new bool[rows, columns];
        var cells = new List<Box>();
        var region = new List<(int Row, int Column)>();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (!seen[r, c] && Flood(r, c, seen, region))
                    cells.AddRange(Rectangles(region));
            }
        }

        return cells;
    }

    private bool Flood(int row, int column, bool[,] seen, List<(int Row, int Column)> region)
    {
        region.Clear();
        var closed = true;
        var todo = new Stack<(int Row, int Column)>();
        todo.Push((row, column));
        seen[row, column] = true;
        while (todo.Count > 0)
        {
            var (r, c) = todo.Pop();
            region.Add((r, c));
            closed &= Step(r - 1, c,
                _above[r, c]) & Step(r + 1, c, _above[r + 1, c]) & Step(r, c - 1, _left[r, c]) & Step(r, c + 1, _left[r, c + 1]);
        }

        return closed;

        bool Step(int r, int c, bool isParted)
        {
            if (isParted)
                return true;
            if (r < 0 || c < 0 || r >= _ys.Length - 1 || c >= _xs.Length - 1)
                return false;
            if (!seen[r, c])
            {
                seen[r, c] = true;
                todo.Push((r, c));
            }

            return true;
        }
    }

    // A region with a corner, as a broken rule leaves it, is taken row by row.
    private IEnumerable<Box> Rectangles(List<(int Row, int Column)> region)
    {
        var (top, bottom) = (region.Min(s => s.Row), region.Max(s => s.Row));
        var (left, right) = (region.Min(s => s.Column), region.Max(s => s.Column));
        if ((bottom - top + 1) * (right - left + 1) == region.Count)
        {
            yield return new Box(_xs[left], _ys[top], _xs[right + 1], _ys[bottom + 1]);
            yield break;
        }

        foreach (var row in region.GroupBy(s => s.Row).OrderBy(g => g.Key))
        {
            var columns = row.Select(s => s.Column).Order().ToList();
            for (var i = 0; i < columns.Count;)
            {
                var end = i + 1;
                while (end < columns.Count && columns[end] == columns[end - 1] + 1)
                    end++;
                yield return new Box(_xs[columns[i]], _ys[row.Key], _xs[columns[end - 1] + 1], _ys[row.Key + 1]);
                i = end;
            }
        }
    }
}
