using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Page → tables, in a chain: shapes → marks and edges → rulings → nets → cells → groups → grids.</summary>
internal static class TableFinder
{
    /// <summary>The tables of the page in reading order, top to bottom.</summary>
    /// <param name="page">The page as it is read.</param>
    /// <param name="before">The table that ends the page before, which may go on here; null for none.</param>
    public static IReadOnlyList<FoundTable> Find(Page page, TableGrid? before = null) => Find(page, before, new TableOptions());

    /// <summary>The same with other tolerances.</summary>
    public static IReadOnlyList<FoundTable> Find(Page page, TableGrid? before, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(options);
        if (IsDrawing(page, options))
            return [];
        if (page.Paths.Count == 0)
            return [];
        var shapes = MarkFinder.Sort(Shapes.Read(page, options), options);
        var rulings = Rulings.Merge(shapes.Edges, options);
        if (rulings.Horizontal.Count + rulings.Vertical.Count > options.MostRulings)
            return [];
        var glyphs = new Writing(page.Glyphs);
        var runs = new Lazy<IReadOnlyList<GlyphRun>>(() => GlyphRun.Gather(glyphs, Enumerable.Range(0, glyphs.Count)));
        var tables = new List<FoundTable>();
        foreach (var cells in shapes.Marks.Count > 0 ? YearAxis.Find(runs.Value, glyphs, shapes) : [])
        {
            if (TimeLine(page, glyphs, cells, shapes, options) is { } table && !tables.Exists(t => t.Box.Overlaps(table.Box)))
            {
                tables.Add(table);
                rulings = rulings.Outside(table.Box.Grow(Margin));
            }
        }

        foreach (var cells in HeaderBoxes.Find(shapes, () => runs.Value, [.. tables.Select(t => t.Box)]).ToList())
        {
            var below = cells.Min(c => c.Bottom);
            var drawn = shapes with { Marks = [.. shapes.Marks.Where(m => m.Box.Top > below)], Shades = [] };
            if (GridWriter.Write(page, glyphs, CellMap.Build(cells, options.SnapPoints), drawn) is { } table)
            {
                tables.Add(table);
                rulings = rulings.Outside(table.Box.Grow(Margin));
            }
        }

        rulings = OpenBands.Close(rulings, () => runs.Value, shapes.Marks, before, options.SnapPoints);
        foreach (var net in Crossings.Nets(rulings, options.SnapPoints))
        {
            foreach (var cells in CellGroups.Find(Lattice.Cells(net, options), options.SnapPoints))
            {
                if (cells.Count > 1 && GridWriter.Write(page, glyphs, CellMap.Build(cells, options.SnapPoints), shapes) is { } table)
                    tables.Add(IsOpenBelow(table, net, options) ? table with { Grid = table.Grid with { IsOpenBelow = true } } : table);
            }
        }

        if (shapes.Marks.Count > 0 || shapes.Shades.Count > 0)
        {
            foreach (var cells in UnruledYears.Find(runs.Value, glyphs, shapes.Marks, [.. tables.Select(t => t.Box)]).ToList())
            {
                if (GridWriter.Write(page, glyphs, CellMap.Build(cells, options.SnapPoints), shapes) is { } table
                    && !tables.Exists(t => t.Box.Overlaps(table.Box)))
                    tables.Add(table);
            }
        }

        return [.. tables.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left)];
    }

    // Points around a time line in which rules are its own.
    private const double Margin = 8;


    // Its labels stand in boxes, which are no bars.
    private static FoundTable? TimeLine(Page page, Writing glyphs, IReadOnlyList<Box> cells, SortedShapes shapes, TableOptions options)
    {
        var map = CellMap.Build(cells, options.SnapPoints);
        var body = new Box(map.Xs[1] - options.SnapPoints - 3, map.Ys[1] - options.SnapPoints, map.Xs[^1] + Margin, map.Ys[^1] + Margin);
        var marks = shapes.Marks.Where(m => m.Box.Left >= body.Left && m.Box.CenterY > body.Top).ToList();
        return GridWriter.Write(page, glyphs, map, shapes with { Marks = marks, Shades = [] });
    }

    // Rules that run down to its foot, and none across them there.
    private static bool IsOpenBelow(FoundTable table, Rulings net, TableOptions options) =>
        net.Vertical.Count(v => Math.Abs(v.To - table.Box.Bottom) <= options.SnapPoints) >= 3
            && !net.Horizontal.Any(h => Math.Abs(h.At - table.Box.Bottom) <= options.SnapPoints);

    /// <summary>Whether the page holds so many paths that it is a map or a drawing, and is not searched.</summary>
    public static bool IsDrawing(Page page, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(options);
        return page.Paths.Count > options.MostPaths;
    }
}
