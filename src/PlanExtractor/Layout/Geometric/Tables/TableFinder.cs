using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Finds the tables of a page: rules, then grids, then cells with their text, then the bars over them.</summary>
public static class TableFinder
{
    // Of a frame around running text most cells are empty.
    private const int FewestCellsWithText = 2;
    private const int FewestRules = 3;

    /// <summary>The tables, from top to bottom.</summary>
    public static IReadOnlyList<FoundTable> Find(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var rules = RuleFinder.Find(page.Paths);
        if (rules.Count < FewestRules)
            return [];
        var lattices = LatticeFinder.Find(rules, [.. page.Glyphs.Where(g => !g.IsSpace).Select(g => g.Box)]);
        var ruledByRows = RowRuledTables.Find(page, rules, lattices);
        var found = new List<FoundTable>();
        foreach (var lattice in lattices.Concat(ruledByRows).OrderBy(l => l.Ys[0]))
        {
            if (!found.Exists(f => f.Box.Overlaps(lattice.Box.Grow(-1))) && Table(page, RowRuledTables.WithColumns(page, lattice)) is { } table)
                found.Add(table);
        }

        return found;
    }

    private static FoundTable? Table(Page page, Lattice lattice)
    {
        var indexes = Enumerable.Range(0, page.Glyphs.Count).Where(i => lattice.Box.Contains(page.Glyphs[i].Box.CenterX, page.Glyphs[i].Box.CenterY)).ToHashSet();
        var bars = BarFinder.Find(page.Paths, lattice);
        var cells = new GridCell[lattice.Ys.Count - 1, lattice.Xs.Count - 1];
        var glyphs = CellGlyphs.Of(page, lattice, indexes, bars, out var onBars);
        var withText = 0;
        foreach (var cell in lattice.Cells)
        {
            var text = glyphs.TryGetValue((cell.Row, cell.Column), out var inside) ? CellText.Of(inside, lattice.BoxOf(cell), page) : "";
            cells[cell.Row, cell.Column] = new GridCell(text, cell.RowSpan, cell.ColumnSpan);
            withText += text.Length > 0 ? 1 : 0;
        }

        if (withText < FewestCellsWithText || (lattice.Xs.Count == 2 && lattice.Ys.Count < 4))
            return null;
        var rows = new GridRow[lattice.Ys.Count - 1];
        for (var r = 0; r < rows.Length; r++)
        {
            var evidence = PagePlace.Of(page.Number, new Box(lattice.Xs[0], lattice.Ys[r], lattice.Xs[^1], lattice.Ys[r + 1]));
            rows[r] = new GridRow([.. Enumerable.Range(0, lattice.Xs.Count - 1).Select(c => cells[r, c] ?? GridCell.Empty)], evidence);
        }

        var grid = new TableGrid(rows, lattice.Xs.Count - 1) { Bars = [.. bars.SelectMany((b, i) => Drawn(b, onBars[i], lattice, page))], ColumnEdges = lattice.Xs };
        return new FoundTable(lattice.Box, grid, indexes);
    }

    // One for each row of which it covers the half, or which holds half of it.
    private static IEnumerable<DrawnBar> Drawn(Bar bar, List<Glyph> text, Lattice lattice, Page page)
    {
        var written = text.Count == 0 ? null : CellText.Of(text, bar.Box, page) is { Length: > 0 } t ? t.Replace("\n", "", StringComparison.Ordinal) : null;
        for (var r = 0; r + 1 < lattice.Ys.Count; r++)
        {
            var height = lattice.Ys[r + 1] - lattice.Ys[r];
            var shared = Math.Min(bar.Box.Bottom, lattice.Ys[r + 1]) - Math.Max(bar.Box.Top, lattice.Ys[r]);
            if (shared >= 0.5 * height || (shared > 0 && shared >= 0.5 * bar.Box.Height) || (bar.Box.Height < 0.01 && shared >= 0))
                yield return new DrawnBar(r, Column(lattice.Xs, bar.Box.Left), Column(lattice.Xs, bar.Box.Right), bar.IsArrow, written) { Evidence = PagePlace.Of(page.Number, bar.Box) };
        }
    }

    private static double Column(IReadOnlyList<double> xs, double x)
    {
        for (var c = 0; c + 1 < xs.Count; c++)
        {
            if (x <= xs[c + 1])
                return c + Math.Clamp((x - xs[c]) / (xs[c + 1] - xs[c]), 0, 1);
        }

        return xs.Count - 1;
    }
}
