using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Which glyphs stand in which cell, and which on a bar.</summary>
/// <param name="OfCell">Indexes of the glyphs of each cell.</param>
/// <param name="OfBar">Indexes of the glyphs in or on each bar; they are also in the cell where the bar begins.</param>
/// <param name="Straddling">How many runs of text lie across the edges of cells, and on no bar.</param>
internal sealed record CellContents(IReadOnlyList<List<int>> OfCell, IReadOnlyList<List<int>> OfBar, int Straddling)
{
    private const double Across = 0.2;

    public static CellContents Of(IReadOnlyList<Glyph> glyphs, IReadOnlyList<int> inside, IReadOnlyList<GlyphRun> runs, CellMap map, IReadOnlyList<PlacedBar> bars)
    {
        var cells = map.Cells.Select(_ => new List<int>()).ToList();
        var texts = bars.Select(_ => new List<int>()).ToList();
        var onBars = BarTexts.Of(runs, glyphs, map, bars);
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
                straddling += runs[i].Indexes.Any(k => map.At(glyphs[k].Box.CenterX, glyphs[k].Box.CenterY) is >= 0 and var at && (Crosses(glyphs[k].Box, map.Cells[at].Box.Left) || Crosses(glyphs[k].Box, map.Cells[at].Box.Right))) ? 1 : 0;
                foreach (var piece in Pieces(glyphs, runs[i], map))
                {
                    if (piece.Cell >= 0)
                        cells[piece.Cell].AddRange(piece.Indexes);
                }
            }
        }

        // Spaces that the document draws say where words part.
        foreach (var i in inside)
        {
            if (glyphs[i].IsSpace && map.At(glyphs[i].Box.CenterX, glyphs[i].Box.CenterY) is >= 0 and var cell && cells[cell].Count > 0)
                cells[cell].Add(i);
        }

        return new CellContents(cells, texts, straddling);
    }

    // A run over several cells is cut at their edges, unless a glyph lies across one: then it stands where most of it is.
    private static IEnumerable<(int Cell, List<int> Indexes)> Pieces(IReadOnlyList<Glyph> glyphs, GlyphRun run, CellMap map)
    {
        var pieces = new List<(int Cell, List<int> Indexes)>();
        foreach (var i in run.Indexes)
        {
            var cell = map.At(glyphs[i].Box.CenterX, glyphs[i].Box.CenterY);
            if (pieces.Count > 0 && (pieces[^1].Cell == cell || cell < 0))
                pieces[^1].Indexes.Add(i);
            else if (pieces.Count > 0 && Straddles(glyphs[pieces[^1].Indexes[^1]], glyphs[i], map, pieces[^1].Cell, cell))
                pieces[^1] = (pieces[^1].Cell, [.. pieces[^1].Indexes, i]);
            else
                pieces.Add((cell, [i]));
        }

        if (pieces.Count == 1)
            pieces[0] = (Most(glyphs, pieces[0].Indexes, map, pieces[0].Cell), pieces[0].Indexes);
        return pieces;
    }

    private static bool Straddles(Glyph before, Glyph after, CellMap map, int left, int right)
    {
        if (left < 0 || right < 0 || map.Cells[left].Row != map.Cells[right].Row)
            return false;
        var edge = map.Cells[right].Box.Left;
        return Crosses(before.Box, edge) || Crosses(after.Box, edge);
    }

    private static bool Crosses(Box glyph, double edge) =>
        Math.Min(edge - glyph.Left, glyph.Right - edge) > glyph.Width * Across;

    private static int Most(IReadOnlyList<Glyph> glyphs, List<int> indexes, CellMap map, int fallback)
    {
        var cells = indexes.Select(i => map.At(glyphs[i].Box.CenterX, glyphs[i].Box.CenterY)).Where(c => c >= 0).ToList();
        return cells.Count == 0 ? fallback : cells.GroupBy(c => c).MaxBy(g => g.Count())!.Key;
    }
}
