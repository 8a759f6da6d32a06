using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Tables that nobody drew as such: captions over values in boxes, side by side, rising like stairs or below each other, each group under
/// or beside the name of what is measured. They become the tables that they stand for, one row for each name.
/// <code>
/// 相談した人の数
/// ┌現状値 R6┐ ┌目標値 R12┐
/// │  412人  │ │  600人   │
/// </code>
/// </summary>
/// <param name="words">The words of captions.</param>
internal sealed class CaptionBoxes(LayoutWords words)
{
    /// <summary>The blocks, those of boxes as tables.</summary>
    public IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var joined = new List<Block>(blocks.Count);
        for (var from = 0; from < blocks.Count;)
        {
            var end = from + 1;
            while (end < blocks.Count && blocks[end].Evidence.Page == blocks[from].Evidence.Page)
                end++;
            joined.AddRange(OnPage([.. blocks.Skip(from).Take(end - from)]));
            from = end;
        }

        return joined;
    }

    private IReadOnlyList<Block> OnPage(IReadOnlyList<Block> blocks)
    {
        var pieces = new List<BoxPiece>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TextBlock { IsNote: false, IsFigure: false } text && Place(text) is { } box)
                pieces.Add(new BoxPiece(i, text, box, Caption.Read(text.Text, words)));
        }

        var pairs = CaptionPairs.Find(pieces);
        if (CaptionPairs.Chains(pairs) is not { Count: > 0 } chains)
            return blocks;
        var rows = new CaptionNames(pieces, pairs, words).Rows(chains);
        return rows.Count > 0 ? Replaced(blocks, rows) : blocks;
    }

    private static Box? Place(TextBlock block) => block.Evidence.Bbox is [var l, var t, var r, var b] ? new Box(l, t, r, b) : null;

    // Rows with the same captions are one table, as long as nothing but remarks stands between them.
    private static List<Block> Replaced(IReadOnlyList<Block> blocks, IReadOnlyList<CaptionRow> rows)
    {
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
        var columns = rows[0].Pairs.Count + 1;
        var captions = rows[0].Pairs.Select(p => Cell(p.Label.Text, p.LabelPlace)).ToList();
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
            List<GridCell> cells = [Cell(row.Name, row.Place), .. row.Pairs.Select(p => Cell(p.Value.Block.Text, p.Value.Block.Evidence))];
            lines.Add(new GridRow(cells, Around(cells)));
        }

        var grid = new TableGrid(lines, columns);
        return new TableBlock(grid, grid.Evidence);
    }

    private static GridCell Cell(string text, Evidence place) => new(text) { Evidence = place };

    private static Evidence Around(IReadOnlyList<GridCell> cells) => cells.Select(c => c.Evidence!).Aggregate((a, b) => a.Through(b));
}
