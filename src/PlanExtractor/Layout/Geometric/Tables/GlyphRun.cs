using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Glyphs that stand side by side on one line, without a gap that could part columns.</summary>
/// <param name="Indexes">Into the page's glyphs, in reading order.</param>
/// <param name="Box">Around them.</param>
/// <param name="IsVertical">Whether they run downwards.</param>
internal sealed record GlyphRun(IReadOnlyList<int> Indexes, Box Box, bool IsVertical)
{
    private const double WidestGapEm = 0.7;

    /// <summary>The runs of the glyphs at the given indexes, top to bottom and left to right.</summary>
    public static IReadOnlyList<GlyphRun> Of(IReadOnlyList<Glyph> glyphs, IEnumerable<int> indexes)
    {
        var level = new List<int>();
        var upright = new List<int>();
        foreach (var i in indexes)
        {
            if (!glyphs[i].IsSpace)
                (glyphs[i].Direction is WritingDirection.Down or WritingDirection.Up ? upright : level).Add(i);
        }

        var runs = new List<GlyphRun>();
        Runs(glyphs, level, g => g.Box.CenterY, g => (g.Box.Left, g.Box.Right), false, runs);
        Runs(glyphs, upright, g => -g.Box.CenterX, g => (g.Box.Top, g.Box.Bottom), true, runs);
        return runs;
    }

    private static void Runs(IReadOnlyList<Glyph> glyphs, List<int> indexes, Func<Glyph, double> across, Func<Glyph, (double From, double To)> along, bool isVertical, List<GlyphRun> runs)
    {
        indexes.Sort((a, b) => across(glyphs[a]) != across(glyphs[b]) ? across(glyphs[a]).CompareTo(across(glyphs[b])) : a.CompareTo(b));
        for (var start = 0; start < indexes.Count;)
        {
            var end = start + 1;
            while (end < indexes.Count && across(glyphs[indexes[end]]) - across(glyphs[indexes[start]]) < glyphs[indexes[start]].Size * 0.45)
                end++;
            var line = indexes.GetRange(start, end - start);
            line.Sort((a, b) => along(glyphs[a]).From != along(glyphs[b]).From ? along(glyphs[a]).From.CompareTo(along(glyphs[b]).From) : a.CompareTo(b));
            for (var i = 0; i < line.Count;)
            {
                var last = i + 1;
                while (last < line.Count && along(glyphs[line[last]]).From - along(glyphs[line[last - 1]]).To < glyphs[line[last]].Size * WidestGapEm)
                    last++;
                var run = line.GetRange(i, last - i);
                runs.Add(new GlyphRun(run, run.Select(k => glyphs[k].Box).Aggregate((a, b) => a.Union(b)), isVertical));
                i = last;
            }

            start = end;
        }
    }
}
