using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Page → tables, in a chain: shapes → marks and edges → rulings → nets → cells → groups → grids.</summary>
public static class TableFinder
{
    /// <summary>The tables of the page in reading order, top to bottom.</summary>
    public static IReadOnlyList<FoundTable> Find(Page page) => Find(page, new TableOptions());

    /// <summary>The same with other tolerances.</summary>
    public static IReadOnlyList<FoundTable> Find(Page page, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(options);
        if (IsDrawing(page, options))
            return [];
        if (page.Paths.Count == 0)
            return [];
        var shapes = MarkFinder.Sort(Shapes.Of(page, options), options);
        var rulings = Rulings.Of(shapes.Edges, options);
        if (rulings.Horizontal.Count + rulings.Vertical.Count > options.MostRulings)
            return [];
        // What a font says of its ascent and descent is not to be relied on.
        page = page with { Glyphs = [.. page.Glyphs.Select(g => g with { Box = LineAssembler.TypeBox(g) })] };
        var runs = new Lazy<IReadOnlyList<GlyphRun>>(() => GlyphRun.Of(page.Glyphs, Enumerable.Range(0, page.Glyphs.Count)));
        rulings = OpenBands.Close(rulings, () => runs.Value, options.SnapPoints);
        var tables = new List<FoundTable>();
        foreach (var net in Crossings.Nets(rulings, options.SnapPoints))
        {
            foreach (var cells in CellGroups.Of(Lattice.Cells(net, options), options.SnapPoints))
            {
                if (cells.Count > 1 && GridWriter.Write(page, CellMap.Of(cells, options.SnapPoints), shapes) is { } table)
                    tables.Add(table);
            }
        }

        return [.. tables.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left)];
    }

    /// <summary>Whether the page holds so many paths that it is a map or a drawing, and is not searched.</summary>
    public static bool IsDrawing(Page page, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(options);
        return page.Paths.Count > options.MostPaths;
    }
}
