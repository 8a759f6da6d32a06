using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Which cell, or which bar, each glyph over a table belongs to.</summary>
internal static class CellGlyphs
{
    /// <summary>Glyphs by row and column of their cell.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lattice">The table.</param>
    /// <param name="indexes">Its glyphs.</param>
    /// <param name="bars">Marks drawn over it.</param>
    /// <param name="onBars">Glyphs on each mark.</param>
    public static Dictionary<(int Row, int Column), List<Glyph>> Of(Page page, Lattice lattice, IReadOnlySet<int> indexes, IReadOnlyList<Bar> bars, out List<Glyph>[] onBars)
    {
        var owner = new (int, int)[lattice.Ys.Count - 1, lattice.Xs.Count - 1];
        foreach (var cell in lattice.Cells)
        {
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                    owner[r, c] = (cell.Row, cell.Column);
            }
        }

        onBars = [.. bars.Select(_ => new List<Glyph>())];
        var found = new Dictionary<(int, int), List<Glyph>>();
        foreach (var index in indexes.Order())
        {
            var glyph = page.Glyphs[index];
            var (x, y) = (glyph.Box.CenterX, LineAssembler.TypeBox(glyph).CenterY);
            if (BarUnder(bars, x, y, lattice) is >= 0 and var bar)
            {
                onBars[bar].Add(glyph);
                continue;
            }

            var key = owner[Index(lattice.Ys, y), Index(lattice.Xs, x)];
            if (!found.TryGetValue(key, out var list))
                found[key] = list = [];
            list.Add(glyph);
        }

        return found;
    }

    // Inside a bar; of a line, right above or below it and within the row. Filled cells keep their text.
    private static int BarUnder(IReadOnlyList<Bar> bars, double x, double y, Lattice lattice)
    {
        for (var i = 0; i < bars.Count; i++)
        {
            var box = bars[i].Box;
            if (bars[i].IsCell || x < box.Left || x > box.Right)
                continue;
            var row = Index(lattice.Ys, box.CenterY);
            if ((y >= box.Top && y <= box.Bottom) || (box.Height < 12 && y >= lattice.Ys[row] && y <= lattice.Ys[row + 1]))
                return i;
        }

        return -1;
    }

    private static int Index(IReadOnlyList<double> edges, double at)
    {
        for (var i = 0; i + 2 < edges.Count; i++)
        {
            if (at < edges[i + 1])
                return i;
        }

        return edges.Count - 2;
    }
}
