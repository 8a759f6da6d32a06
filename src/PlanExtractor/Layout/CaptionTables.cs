using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout;

/// <summary>
/// Makes the tables for which captions and values stand. Rows with the same captions are one table, as long as nothing but remarks stands
/// between them.
/// </summary>
internal static class CaptionTables
{
    /// <summary>The blocks, with tables in place of what rows are made of.</summary>
    public static IReadOnlyList<Block> In(IReadOnlyList<Block> blocks, IReadOnlyList<CaptionRow> rows)
    {
        if (rows.Count == 0)
            return blocks;
        var taken = rows.SelectMany(r => r.Taken).ToHashSet();
        var firsts = rows.ToLookup(r => r.Taken.Min());
        var (result, table, remarks) = (new List<Block>(blocks.Count), new List<CaptionRow>(), new List<Block>());
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var row in firsts[i])
            {
                if (table.Count > 0 && !table[0].IsLike(row))
                    Flush();
                table.Add(row);
            }

            if (taken.Contains(i))
                continue;
            if (table.Count > 0 && blocks[i] is TextBlock { Text: ['※', ..] })
            {
                remarks.Add(blocks[i]);
                continue;
            }

            Flush();
            result.Add(blocks[i]);
        }

        Flush();
        return result;

        void Flush()
        {
            if (table.Count > 0)
                result.Add(Table(table));
            result.AddRange(remarks);
            table.Clear();
            remarks.Clear();
        }
    }

    private static TableBlock Table(List<CaptionRow> rows)
    {
        var columns = rows[0].Values.Count + 1;
        var captions = rows[0].Values.Select(p => Cell(p.Label.Text, p.LabelPlace)).ToList();
        var lines = new List<GridRow> { new([GridCell.Empty, .. captions], Around(captions)) };
        string? group = null;
        foreach (var row in rows)
        {
            if (row.Group is { } over && over.Text != group)
            {
                var cell = Cell(over.Text, over.Place) with { ColumnSpan = columns };
                lines.Add(new GridRow([cell, .. Enumerable.Repeat(GridCell.Empty, columns - 1)], over.Place));
            }

            group = row.Group?.Text;
            List<GridCell> cells = [Cell(row.Name, row.Place), .. row.Values.Select(p => Cell(p.Value.Text, p.Value.Evidence))];
            lines.Add(new GridRow(cells, Around(cells)));
        }

        // The first name stands above the captions that head the table.
        lines[0] = lines[0] with { Evidence = Around([.. lines.SelectMany(l => l.Cells).Where(c => c.Evidence is not null)]) };
        var grid = new TableGrid(lines, columns);
        return new TableBlock(grid, grid.Evidence);
    }

    private static GridCell Cell(string text, Evidence place) => new(text) { Evidence = place };

    private static Evidence Around(IReadOnlyList<GridCell> cells) => cells.Select(c => c.Evidence!).Aggregate((a, b) => a.Through(b));
}
