using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Where the cells of a table are: edges of columns and rows, and which cell covers which square.</summary>
internal sealed class CellMap
{
    private readonly int[,] _cellAt;

    public CellMap(double[] xs, double[] ys, IReadOnlyList<MappedCell> cells)
    {
        (Xs, Ys, Cells) = (xs, ys, cells);
        _cellAt = new int[Rows, Columns];
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
                _cellAt[r, c] = -1;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            for (var r = cells[i].Row; r < cells[i].Row + cells[i].RowSpan; r++)
            {
                for (var c = cells[i].Column; c < cells[i].Column + cells[i].ColumnSpan; c++)
                    _cellAt[r, c] = i;
            }
        }
    }

    public double[] Xs { get; }

    public double[] Ys { get; }

    public IReadOnlyList<MappedCell> Cells { get; }

    public int Rows => Ys.Length - 1;

    public int Columns => Xs.Length - 1;

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    public static CellMap Build(IReadOnlyList<Box> cells, double snap)
    {
        var xs = Axis.Snap(cells.SelectMany(c => new[] { c.Left, c.Right }), snap);
        var ys = Axis.Snap(cells.SelectMany(c => new[] { c.Top, c.Bottom }), snap);
        var mapped = new List<MappedCell>();
        foreach (var cell in cells)
        {
            var (left, right, top, bottom) = (Axis.Nearest(xs, cell.Left), Axis.Nearest(xs, cell.Right), Axis.Nearest(ys, cell.Top),
                Axis.Nearest(ys, cell.Bottom));
            if (right > left && bottom > top)
                mapped.Add(new MappedCell(top, left, bottom - top, right - left, new Box(xs[left], ys[top], xs[right], ys[bottom])));
        }

        mapped.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return new CellMap(xs, ys, mapped);
    }

    /// <summary>Index of the cell over a square, or -1 where the table has a hole.</summary>
    public int At(int row, int column) => row < 0 || column < 0 || row >= Rows || column >= Columns ? -1 : _cellAt[row, column];

    /// <summary>Index of the cell at a point, or -1.</summary>
    public int At(double x, double y) => At(Axis.Stretch(Ys, y), Axis.Stretch(Xs, x));
}

/// <summary>A cell in its place among rows and columns.</summary>
internal readonly record struct MappedCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);
