using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Cells filled with a color that their row's first cell does not have: the bars of a schedule that is drawn by shading.</summary>
internal static class ShadedCells
{
    /// <summary>The color of each cell; null where it has none.</summary>
    public static int?[] Colors(CellMap map, IReadOnlyList<Area> shades)
    {
        var colors = new int?[map.Cells.Count];
        foreach (var shade in shades.Where(s => s.Box.Overlaps(map.Box)))
        {
            for (var i = 0; i < colors.Length; i++)
            {
                var cell = map.Cells[i].Box;
                if (shade.Box.OverlapX(cell) > cell.Width * 0.8 && shade.Box.OverlapY(cell) > cell.Height * 0.8)
                    colors[i] = shade.Color;
            }
        }

        return colors;
    }

    /// <summary>Runs of cells of one color in a row; a cell with a text of its own begins a new one.</summary>
    public static IEnumerable<PlacedBar> Bars(CellMap map, int?[] colors, Func<int, bool> hasText)
    {
        // Of a table that goes on overleaf, the first row is none of headers: their colored cells have texts.
        var isHeader = Enumerable.Range(1, map.Columns - 1).Any(c => map.At(0, c) is >= 0 and var at && colors[at] is not null && hasText(at));
        for (var r = isHeader ? 1 : 0; r < map.Rows; r++)
        {
            var label = map.At(r, 0);
            for (var c = 1; c < map.Columns;)
            {
                var at = map.At(r, c);
                if (at < 0 || label < 0 || colors[at] is not { } color || color == colors[label] || at == label || IsTint(map, colors, color, hasText))
                {
                    c++;
                    continue;
                }

                var end = c + 1;
                var text = hasText(at);
                for (; end < map.Columns && map.At(r, end) is >= 0 and var next && colors[next] == color; end++)
                {
                    if (next == map.At(r, end - 1))
                        continue;
                    if (text && hasText(next))
                        break;
                    text |= hasText(next);
                }

                var box = new Box(map.Xs[c], map.Ys[r], map.Xs[end], map.Ys[r + 1]);
                yield return new PlacedBar(new DrawnMark(box, false, false, color), r, c, end);
                c = end;
            }
        }
    }

    // A color under most texts of the table's body only sets columns off.
    private static bool IsTint(CellMap map, int?[] colors, int color, Func<int, bool> hasText)
    {
        var (colored, written, columns, lines) = (0, 0, new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < colors.Length; i++)
        {
            if (map.Cells[i].Row == 0 || colors[i] != color)
                continue;
            colored++;
            written += hasText(i) ? 1 : 0;
            columns.Add(map.Cells[i].Column);
            lines.Add(map.Cells[i].Row);
        }

        return colored >= 3 && columns.Count * lines.Count == colored && lines.Count >= Math.Min(3, map.Rows - 1) && written * 2 >= colored;
    }
}
