using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Which glyphs stand in which cell, and which on a bar.</summary>
/// <param name="OfCell">Indexes of the glyphs of each cell.</param>
/// <param name="OfBar">Indexes of the glyphs in or on each bar; they are also in the cell where the bar begins.</param>
/// <param name="Straddling">How many runs of text lie across the edges of cells, and on no bar.</param>
internal sealed record CellContents(IReadOnlyList<List<int>> OfCell, IReadOnlyList<List<int>> OfBar, int Straddling)
{
    private const double Across = 0.2;

    public static CellContents Gather(Writing glyphs, IReadOnlyList<int> inside, IReadOnlyList<GlyphRun> runs, CellMap map,
        IReadOnlyList<PlacedBar> bars)
    {
        var cells = map.Cells.Select(_ => new List<int>()).ToList();
        var texts = bars.Select(_ => new List<int>()).ToList();
        var onBars = BarTexts.Assign(runs, glyphs, map, bars);
        var straddling = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            if (onBars[i] is { } bar)
            {
                texts[bar].AddRange(runs[i].Indexes);
                if (map.At(bars[bar].Row, bars[bar].FirstColumn) is >= 0 and var at)
                    cells[at].AddRange(runs[i].Indexes);
            }
            else
            {
                straddling += Put(glyphs, runs[i], map, cells) ? 1 : 0;
            }
        }

        // Spaces that the document draws say where words part.
        foreach (var i in inside)
        {
            if (glyphs[i].IsSpace && map.At(glyphs.BoxOf(i).CenterX, glyphs.BoxOf(i).CenterY) is >= 0 and var cell && cells[cell].Count > 0)
                cells[cell].Add(i);
        }

        return new CellContents(cells, texts, straddling);
    }

    // A run over several cells is cut at their edges, unless a glyph lies across one: then it stands where most of it is. Says whether one
    // does.
    private static bool Put(Writing glyphs, GlyphRun run, CellMap map, List<List<int>> cells)
    {
        var straddles = false;
        var of = new int[run.Indexes.Count];
        for (var k = 0; k < of.Length; k++)
        {
            ref readonly var box = ref glyphs.BoxOf(run.Indexes[k]);
            of[k] = map.At(box.CenterX, box.CenterY);
            straddles |= of[k] >= 0 && (Crosses(box, map.Cells[of[k]].Box.Left) || Crosses(box, map.Cells[of[k]].Box.Right));
        }

        for (var start = 0; start < of.Length;)
        {
            var end = start + 1;
            while (end < of.Length && (of[end] == of[end - 1] || of[end] < 0
                || Straddles(glyphs.BoxOf(run.Indexes[end - 1]), glyphs.BoxOf(run.Indexes[end]), map, of[end - 1], of[end])))
                end++;
            var cell = Most(of.AsSpan(start, end - start));
            for (var k = start; cell >= 0 && k < end; k++)
                cells[cell].Add(run.Indexes[k]);
            start = end;
        }

        return straddles;
    }

    // The cell of most of its glyphs; of two the first.
    private static int Most(ReadOnlySpan<int> cells)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < cells.Length; i++)
        {
            var count = cells[i] < 0 || cells[i] == best ? 0 : cells.Count(cells[i]);
            if (count > most)
                (best, most) = (cells[i], count);
        }

        return best;
    }

    private static bool Straddles(Box before, Box after, CellMap map, int left, int right)
    {
        if (left < 0 || right < 0 || map.Cells[left].Row != map.Cells[right].Row)
            return false;
        var edge = map.Cells[right].Box.Left;
        return Crosses(before, edge) || Crosses(after, edge);
    }

    private static bool Crosses(Box glyph, double edge) =>
        Math.Min(edge - glyph.Left, glyph.Right - edge) > glyph.Width * Across;
}
