using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Glyphs that stand side by side on one line, without a gap that could part columns.</summary>
/// <param name="Indexes">Into the page's glyphs, in reading order.</param>
/// <param name="Box">Around them.</param>
/// <param name="IsVertical">Whether they run downwards.</param>
internal sealed record GlyphRun(IReadOnlyList<int> Indexes, Box Box, bool IsVertical)
{
    private const double WidestGapEm = 0.7;

    // Glyphs of one line differ by so much in height, in type sizes.
    private const double SameLineEm = 0.45;

    /// <summary>Whether it is one letter by itself; a digit or a dash is none.</summary>
    public bool IsLoneLetter { get; private init; }

    /// <summary>
    /// Whether most of them are single letters, as in a title set wide: <c>事 業 ス ケ ジ ュ ー ル</c>; <c>人 0 0 0</c> are four cells.
    /// </summary>
    public static bool IsSetWide(IReadOnlyCollection<GlyphRun> runs) => runs.Count(r => r.IsLoneLetter) * 2 > runs.Count;

    /// <summary>The runs of the glyphs at the given indexes, top to bottom and left to right.</summary>
    public static IReadOnlyList<GlyphRun> Gather(Writing glyphs, IEnumerable<int> indexes)
    {
        var level = new List<int>();
        var upright = new List<int>();
        foreach (var i in indexes)
        {
            var glyph = glyphs[i];
            if (!glyph.IsSpace)
                (glyph.Direction is WritingDirection.Down or WritingDirection.Up ? upright : level).Add(i);
        }

        var runs = new List<GlyphRun>();
        Runs(glyphs, level, false, runs);
        Runs(glyphs, upright, true, runs);
        return runs;
    }

    private static void Runs(Writing glyphs, List<int> indexes, bool isVertical, List<GlyphRun> runs)
    {
        var order = indexes.ToArray();
        var across = Array.ConvertAll(order, i => isVertical ? -glyphs.BoxOf(i).CenterX : glyphs.BoxOf(i).CenterY);
        Array.Sort(across, order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && across[end] - across[start] < glyphs[order[start]].Size * SameLineEm)
                end++;
            Line(glyphs, order[start..end], isVertical, runs);
            start = end;
        }
    }

    private static void Line(Writing glyphs, int[] line, bool isVertical, List<GlyphRun> runs)
    {
        var from = Array.ConvertAll(line, i => isVertical ? glyphs.BoxOf(i).Top : glyphs.BoxOf(i).Left);
        Array.Sort(from, line);
        for (var start = 0; start < line.Length;)
        {
            var box = glyphs.BoxOf(line[start]);
            var end = start + 1;
            for (; end < line.Length && from[end] - (isVertical ? box.Bottom : box.Right) < glyphs[line[end]].Size * WidestGapEm; end++)
                box = box.Union(glyphs.BoxOf(line[end]));
            runs.Add(new GlyphRun(line[start..end], box, isVertical)
            {
                IsLoneLetter = end - start == 1 && JapaneseText.IsJapanese(glyphs[line[start]].Text[0]),
            });
            start = end;
        }
    }
}
