using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Cells, glyphs and marks → the grid that the later stages read.</summary>
internal static class GridWriter
{
    /// <summary>The table; null where what stands in the cells says that it is a drawing.</summary>
    public static FoundTable? Write(Page page, Writing glyphs, CellMap map, SortedShapes shapes)
    {
        var inside = glyphs.Inside(map.Box);
        var runs = GlyphRun.Gather(glyphs, inside);
        map = CellSplitter.Split(map, runs);
        var drawn = BarPlacer.Place(shapes.Marks, map);
        var contents = CellContents.Gather(glyphs, inside, runs, map, drawn);
        var cells = new CellText[map.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = CellText.Read(glyphs.At(contents.OfCell[i]), map.Cells[i].Box, page);
        var texts = Array.ConvertAll(cells, c => c.Text);
        if (!Plausible.Is(map, texts, contents.Straddling, runs.Count, drawn.Count > 0))
            return null;
        var colors = ShadedCells.Colors(map, shapes.Shades);
        var shaded = ShadedCells.Bars(map, colors, i => texts[i].Length > 0);
        var bars = drawn.Select((b, i) => Bar(page.Number, b, BarText(page, glyphs, contents.OfBar[i], b, map, texts)))
            .Concat(shaded.Select(b => Bar(page.Number, b, ShadeText(b, map, texts))));
        var grid = new TableGrid([.. Enumerable.Range(0, map.Rows).Select(r => Row(page.Number, map, cells, colors, r))], map.Columns)
        {
            Bars = [.. bars.OrderBy(b => b.Row).ThenBy(b => b.FromColumn)],
            ColumnEdges = [.. map.Xs],
        };
        return new FoundTable(map.Box, grid, inside);
    }

    private static GridRow Row(int page, CellMap map, CellText[] texts, int?[] colors, int row)
    {
        var cells = new GridCell[map.Columns];
        for (var c = 0; c < map.Columns; c++)
        {
            var at = map.At(row, c);
            cells[c] = at >= 0 && map.Cells[at].Row == row && map.Cells[at].Column == c
                ? new GridCell(texts[at].Text, map.Cells[at].RowSpan,
                    map.Cells[at].ColumnSpan)
                { IsFull = texts[at].IsFull, Evidence = PagePlace.At(page, map.Cells[at].Box) }
                : GridCell.Empty;
        }

        return new GridRow(cells, PagePlace.At(page, new Box(map.Xs[0], map.Ys[row], map.Xs[^1], map.Ys[row + 1])))
        {
            IsShaded = map.At(row, 0) is >= 0 and var first && colors[first] is { } color
                && Enumerable.Range(1, map.Columns - 1).All(c => map.At(row, c) is >= 0 and var at && colors[at] == color),
        };
    }

    private static DrawnBar Bar(int page, PlacedBar bar, string? text) =>
        new(bar.Row, Math.Round(bar.From, 3), Math.Round(bar.To, 3), bar.Mark.IsArrow,
            string.IsNullOrEmpty(text) ? null : text)
        { Evidence = PagePlace.At(page, bar.Mark.Box) };

    // A line in one cell goes with the short text of that cell.
    private static string BarText(Page page, Writing glyphs, List<int> indexes, PlacedBar bar, CellMap map, string[] texts)
    {
        if (indexes.Count > 0)
            return CellText.Read(glyphs.At(indexes), bar.Mark.Box, page).Text.Replace("\n", "", StringComparison.Ordinal);
        var at = bar.FirstColumn == bar.LastColumn ? map.At(bar.Row, bar.FirstColumn) : -1;
        return at >= 0 && !texts[at].Contains('\n', StringComparison.Ordinal) ? texts[at] : "";
    }

    private static string ShadeText(PlacedBar bar, CellMap map, string[] texts) =>
        Enumerable.Range((int)bar.From, (int)bar.To - (int)bar.From).Select(c => map.At(bar.Row, c)).Where(i => i >= 0).Distinct()
            .Select(i => texts[i]).FirstOrDefault(t => t.Length > 0) ?? "";
}
