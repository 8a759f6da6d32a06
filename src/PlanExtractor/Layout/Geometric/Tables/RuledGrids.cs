using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// The grids that drawn rules close by themselves. In such a grid a filled or framed box parts no cells: it is the shade of cells, the
/// shade of a paragraph inside one, or a bar drawn over them.
/// </summary>
internal sealed class RuledGrids
{
    private const int MostBoxes = 3000;

    // Of its row: a lower box leaves room for another row beside it.
    private const double RoomForRows = 0.55;
    private const double Touching = 0.6;
    private const double WholeWidth = 0.95;

    private readonly List<CellMap> _grids;
    private readonly double _snap;

    private RuledGrids(List<CellMap> grids, double snap) => (_grids, _snap) = (grids, snap);

    /// <summary>Where they are.</summary>
    public List<Box> Boxes => _grids.ConvertAll(g => g.Box);

    /// <summary>The grids of two rows and two columns or more.</summary>
    public static RuledGrids Find(Rulings rulings, TableOptions options)
    {
        var grids = new List<CellMap>();
        foreach (var net in Crossings.Nets(rulings, options.SnapPoints))
        {
            foreach (var cells in CellGroups.Find(Lattice.Cells(net, options), options.SnapPoints))
            {
                if (cells.Count >= 4 && CellMap.Build(cells, options.SnapPoints) is { Rows: >= 2, Columns: >= 2 } map)
                    grids.Add(map);
            }
        }

        return new RuledGrids(grids, options.SnapPoints);
    }

    /// <summary>The boxes apart: bars over a grid, shades of its cells, and those that stand in none or part its rows.</summary>
    public (List<Area> Bars, List<Area> Shades, List<Area> Others) Part(IReadOnlyList<Area> boxes)
    {
        var (bars, shades, others) = (new List<Area>(), new List<Area>(), new List<Area>());
        if (_grids.Count == 0 || boxes.Count > MostBoxes)
            return (bars, shades, [.. boxes]);
        foreach (var group in boxes.GroupBy(b => _grids.FindIndex(g => IsIn(b.Box, g.Box))))
        {
            if (group.Key < 0)
                others.AddRange(group);
            else
                Sort(_grids[group.Key], [.. group], bars, shades, others);
        }

        return (bars, shades, others);
    }

    private bool IsIn(Box box, Box grid) => grid.Grow(_snap) is var g && g.Contains(box.Left, box.Top) && g.Contains(box.Right, box.Bottom);

    private void Sort(CellMap grid, List<Area> boxes, List<Area> bars, List<Area> shades, List<Area> others)
    {
        var inside = new List<Area>();
        foreach (var box in boxes)
            (IsCells(box.Box, grid) || boxes.Exists(o => IsPiece(box, o)) ? shades : inside).Add(box);
        foreach (var band in inside.GroupBy(b => (Math.Round(b.Box.Top), Math.Round(b.Box.Bottom))))
        {
            var row = band.ToList();
            if (PartsRows(row, grid))
                others.AddRange(row);
            else if (row.Exists(b => grid.At(0, 0) >= 0 && b.Box.Right <= grid.Xs[1] + _snap
                && row.Exists(o => o.Box.Left >= grid.Xs[1] - _snap && o.Color == b.Color)))
                continue; // the shades of paragraphs, in the label's cell too
            else
                bars.AddRange(row.Where(b => !IsShadeOfParagraph(b, shades)));
        }
    }

    // Its sides on edges of cells; the shade of a cell may be painted in pieces, each under a line of its text.
    private bool IsCells(Box box, CellMap grid) =>
        IsAt(grid.Xs, box.Left) && IsAt(grid.Xs, box.Right) && (IsAt(grid.Ys, box.Top) || IsAt(grid.Ys, box.Bottom));

    private static bool IsPiece(Area a, Area b) =>
        a.Color == b.Color && Math.Abs(a.Box.Left - b.Box.Left) < Touching && Math.Abs(a.Box.Right - b.Box.Right) < Touching
        && (Math.Abs(a.Box.Top - b.Box.Bottom) < Touching || Math.Abs(a.Box.Bottom - b.Box.Top) < Touching);

    private bool IsAt(double[] axis, double place) => Math.Abs(axis[Axis.Nearest(axis, place)] - place) <= _snap;

    // Stripes over the whole width where the rules leave rows together: every other row filled.
    private static bool PartsRows(List<Area> row, CellMap grid)
    {
        var box = row[0].Box;
        var at = Axis.Stretch(grid.Ys, box.CenterY);
        return at >= 0 && box.Height < RoomForRows * (grid.Ys[at + 1] - grid.Ys[at])
            && row.Sum(b => b.Box.Width) >= WholeWidth * grid.Box.Width
            && row.Min(b => b.Box.Left) - grid.Box.Left < box.Height / 2;
    }

    // A paragraph's own fill in a cell filled with the same color.
    private static bool IsShadeOfParagraph(Area box, List<Area> shades) =>
        shades.Exists(s => s.Color == box.Color && s.Box.Grow(1) is var cell && cell.Contains(box.Box.Left, box.Box.Top)
            && cell.Contains(box.Box.Right, box.Box.Bottom));
}
