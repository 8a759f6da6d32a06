using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Cells filled with a color that their row's first cell does not have: the bars of a schedule that is drawn by shading.</summary>
internal static class ShadedCells
{
    // Of a cell, in each direction.
    private const double Covered = 0.8;

    /// <summary>The color of each cell; null where it has none. A cell may be filled in pieces.</summary>
    public static int?[] Colors(CellMap map, IReadOnlyList<Area> shades)
    {
        var colors = new int?[map.Cells.Count];
        var pieces = new Dictionary<(int Cell, int Color), double>();
        foreach (var shade in shades.Where(s => s.Box.Overlaps(map.Box)))
        {
            for (var i = 0; i < colors.Length; i++)
            {
                var cell = map.Cells[i].Box;
                var (width, height) = (shade.Box.OverlapX(cell) / cell.Width, shade.Box.OverlapY(cell) / cell.Height);
                if (width <= 0 || height <= 0)
                    continue;
                var piece = pieces[(i, shade.Color)] = pieces.GetValueOrDefault((i, shade.Color)) + (width * height);
                if ((width > Covered && height > Covered) || (piece > Covered && (width > Covered || height > Covered)))
                    colors[i] = shade.Color;
            }
        }

        return colors;
    }

    /// <summary>Runs of cells of one color in a row; a cell with a text of its own begins a new one.</summary>
    public static IEnumerable<PlacedBar> Bars(CellMap map, int?[] colors, Func<int, bool> hasText)
    {
        for (var r = HeaderRows(map, colors, hasText); r < map.Rows; r++)
        {
            var label = map.At(r, 0);
            if (IsStripe(map, colors, r, hasText))
                continue;
            for (var c = 1; c < map.Columns;)
            {
                var at = map.At(r, c);
                if (at < 0 || label < 0 || colors[at] is not { } color || color == colors[label] || at == label
                    || IsTint(map, colors, color, hasText))
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

    // Of a table that goes on overleaf, the first row is none of headers: their colored cells have texts. Years stand under 前期 | 後期.
    private static int HeaderRows(CellMap map, int?[] colors, Func<int, bool> hasText)
    {
        var rows = 0;
        var columns = Enumerable.Range(1, map.Columns - 1).ToList();
        if (columns.Exists(c => map.At(0, c) is >= 0 and var at && colors[at] is not null && hasText(at)))
            rows = 1;
        while (rows > 0 && rows < map.Rows - 1 && columns.Exists(c => map.At(rows - 1, c) is >= 0 and var group
            && map.Cells[group].ColumnSpan > 1 && map.Cells[group].RowSpan == 1)
            && (map.At(rows, 0) == map.At(rows - 1, 0) || map.At(rows, map.Columns - 1) == map.At(rows - 1, map.Columns - 1))
            && columns.TrueForAll(c => map.At(rows, c) is var at && (at < 0 || at == map.At(rows - 1, c) || hasText(at))))
        {
            rows++;
        }

        return rows;
    }

    // Every other row filled, beside the cell of a group that is not: each of its cells is colored and has a text of its own.
    private static bool IsStripe(CellMap map, int?[] colors, int row, Func<int, bool> hasText)
    {
        var cells = Enumerable.Range(0, map.Columns).Select(c => map.At(row, c)).Distinct()
            .Where(at => at >= 0 && !(map.Cells[at].Column == 0 && map.Cells[at].RowSpan > 1)).ToList();
        return map.At(row, 0) is >= 0 and var label && map.Cells[label].RowSpan > 1 && cells.Count > 0
            && cells.TrueForAll(at => colors[at] is { } color && color == colors[cells[0]] && hasText(at));
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
