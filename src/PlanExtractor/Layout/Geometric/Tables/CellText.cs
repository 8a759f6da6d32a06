using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>The text of a cell from its glyphs: lines that wrapped are joined, list items and lines that were ended stand by themselves.</summary>
internal static class CellText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const double SmallestOfType = 0.76;
    private const double SpaceEm = 0.23;
    private const double Full = 1.5;
    private const double ParagraphEm = 2.4;

    public static (string Text, bool IsFull) Of(IReadOnlyList<Glyph> glyphs, IReadOnlyList<int> indexes, Box cell)
    {
        var runs = GlyphRun.Of(glyphs, indexes);
        if (runs.Count == 0)
            return ("", false);
        var isVertical = runs.Count(r => r.IsVertical) * 2 > runs.Count;
        var size = Median([.. runs.SelectMany(r => r.Indexes).Select(i => glyphs[i].Size)]);
        var lines = Lines(glyphs, runs, size);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > 0 && (IsItem(line.Text) || line.Text[0] is '【' || (!isVertical && IsEnded(lines[i - 1], line, cell, size, lines))))
                text.Append('\n');
            else if (i > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line.Text[0]))
                text.Append(' ');
            text.Append(line.Text);
        }

        return (Textual.TableLines.Cell(text.ToString()).Text, lines.Count > 0 && !isVertical && Room(lines[^1], cell, size, lines) < size * Full);
    }

    // Lines from their runs: raised small digits are footnote marks or exponents, small type over a line is its reading.
    private static List<Line> Lines(IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphRun> runs, double size)
    {
        var lines = new List<Line>();
        foreach (var run in runs.OrderBy(r => r.IsVertical ? -r.Box.CenterX : r.Box.CenterY).ToList())
        {
            var isSmall = run.Indexes.All(i => glyphs[i].Size < size * SmallestOfType);
            var at = lines.FindIndex(l => run.IsVertical ? l.Box.OverlapX(run.Box) > Math.Min(l.Box.Width, run.Box.Width) * 0.5 : l.Box.OverlapY(run.Box) > Math.Min(l.Box.Height, run.Box.Height) * 0.5);
            if (at >= 0)
                lines[at] = lines[at] with { Box = lines[at].Box.Union(run.Box), Runs = [.. lines[at].Runs, run] };
            else if (!isSmall || !runs.Any(r => r != run && r.Box.Top > run.Box.Top && r.Box.Top < run.Box.Bottom + (size * 0.4) && r.Box.OverlapX(run.Box) > 0 && glyphs[r.Indexes[0]].Size >= size * SmallestOfType))
                lines.Add(new Line("", run.Box, 0, [run]));
        }

        return [.. lines.Select(l => Read(glyphs, l, size)).Where(l => l.Text.Length > 0)];
    }

    private static Line Read(IReadOnlyList<Glyph> glyphs, Line line, double size)
    {
        var isVertical = line.Runs[0].IsVertical;
        var order = line.Runs.SelectMany(r => r.Indexes).OrderBy(i => isVertical ? glyphs[i].Box.Top : glyphs[i].Box.Left).ToList();
        var text = new StringBuilder();
        for (var k = 0; k < order.Count; k++)
        {
            var glyph = glyphs[order[k]];
            if (k > 0 && !(k == 1 && text.Length == 1 && ListLines.IsBullet(text[0])) && IsSpace(glyphs[order[k - 1]], glyph, isVertical))
                text.Append(' ');
            var isRaised = k > 0 && glyph.Size < size * SmallestOfType && glyph.Box.CenterY < line.Box.CenterY && glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0]);
            text.Append(isRaised ? Superscripts[glyph.Text[0] - '0'].ToString() : glyph.Text);
        }

        var first = 1;
        while (first < order.Count && ((IsLatin(glyphs[order[0]]) && IsLatin(glyphs[order[first]])) || IsTail(glyphs[order[first]])))
            first++;
        return line with { Text = text.ToString(), FirstWord = glyphs[order[first - 1]].Box.Right - glyphs[order[0]].Box.Left };
    }

    private static bool IsSpace(Glyph a, Glyph b, bool isVertical)
    {
        var gap = isVertical ? b.Box.Top - a.Box.Bottom : b.Box.Left - a.Box.Right;
        return gap > Math.Min(a.Size, b.Size) * SpaceEm;
    }

    // A line was ended, and did not wrap, when the next word would have found room beside it.
    private static bool IsEnded(Line line, Line next, Box cell, double size, List<Line> all)
    {
        if (next.Box.CenterY - line.Box.CenterY > size * ParagraphEm)
            return true;
        return Room(line, cell, size, all) > next.FirstWord + size;
    }

    // What is left beside a line.
    private static double Room(Line line, Box cell, double size, List<Line> all)
    {
        var padding = Math.Clamp(all.Min(l => Math.Min(l.Box.Left - cell.Left, cell.Right - l.Box.Right)), 1, size * 0.6);
        var (left, right) = (line.Box.Left - cell.Left, cell.Right - line.Box.Right);
        var isCentered = Math.Abs(left - right) < size * 0.5 && left > padding + 2;
        return isCentered ? left + right - (2 * padding) : right - padding;
    }

    private static bool IsItem(string line) => (line.Length > 1 && ListLines.IsBullet(line[0]) && !IsMark(line)) || ListLines.HasBullet(line);

    // ○ △: marks that stand for themselves.
    private static bool IsMark(string line) => line.All(c => ListLines.IsBullet(c) || JapaneseText.IsSpace(c));

    // What may not begin a line takes the letter before it along: し、
    private static bool IsTail(Glyph g) => g.Text.Length > 0 && "、。，．」』）)】ー・っッょョゃャゅュ々".Contains(g.Text[0], StringComparison.Ordinal);

    private static bool IsLatin(Glyph g) => g.Text.Length > 0 && char.IsAsciiLetterOrDigit(g.Text[0]);

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private sealed record Line(string Text, Box Box, double FirstWord, IReadOnlyList<GlyphRun> Runs);
}
