using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// The text of a cell from its glyphs: lines that only its width broke are joined, list items and lines that were ended stand by
/// themselves.
/// </summary>
/// <param name="Text">The text, footnote marks taken out.</param>
/// <param name="IsFull">Whether its last line runs to the cell's edge.</param>
internal sealed record CellText(string Text, bool IsFull)
{
    private static readonly CellText Empty = new("", false);

    // Points, and type sizes.
    private const double LeastPadding = 1;
    private const double MostPadding = 7;
    private const double RoomForOne = 1.6;
    private const double MostIndentation = 2.2;
    private const double Full = 1.5;

    /// <summary>Reads the text.</summary>
    /// <param name="glyphs">What stands in the cell.</param>
    /// <param name="cell">Its place.</param>
    /// <param name="page">The page it is on.</param>
    public static CellText Read(List<Glyph> glyphs, Box cell, Page page)
    {
        if (glyphs.Count == 0)
            return Empty;
        if (glyphs.Count(g => g.Direction == WritingDirection.Down) * 2 > glyphs.Count)
        {
            glyphs = glyphs.ConvertAll(g => TurnedPage.Turned(g, WritingDirection.Down, page.Width, page.Height));
            cell = new Box(cell.Top, page.Width - cell.Right, cell.Bottom, page.Width - cell.Left);
        }

        var lines = new List<PageLine>();
        foreach (var pieces in LineAssembler.Assemble(glyphs, page.Number))
            lines.Add(Joined(pieces));
        return lines.Count == 0
            ? Empty
            : new CellText(FootnoteMarks.Strip(Lines(lines, cell).Trim()), Room(lines[^1], lines, cell) < Full * lines[^1].Size);
    }

    private static PageLine Joined(IReadOnlyList<PageLine> pieces)
    {
        var line = pieces[0];
        if (pieces.Count > 1)
            line = line with
            {
                Text = string.Join(' ', pieces.Select(p => p.Text)),
                Box = pieces.Aggregate(line.Box, (box, p) => box.Union(p.Box))
            };
        var text = LineStart.WithoutBulletSpace(line.Text);
        return ReferenceEquals(text, line.Text) ? line : line with { Text = text };
    }

    private static string Lines(List<PageLine> lines, Box cell)
    {
        // 担/当/課, one letter a line: written downwards in upright letters.
        var isStacked = lines.Count > 1 && lines.TrueForAll(l => l.Box.Width < 4 * l.Size)
            && lines.Count(l => l.Text.Length == 1 && l.Box.Width < 2.2 * l.Size) * 5 >= lines.Count * 4
            && lines.Zip(lines.Skip(1)).All(p => p.Second.Box.CenterY - p.First.Box.CenterY < 2 * p.First.Size);
        if (lines.Count == 1)
            return lines[0].Text;
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, next) = (lines[i - 1], lines[i]);
            var isBroken = !isStacked && (LineStart.OpensItem(next.Text) || Room(before, lines, cell) > Needed(next));
            LineStart.Append(text, next.Text, isBroken);
        }

        return text.ToString();
    }

    // A line was ended, and did not wrap, when the next word would have found room beside it; of し、 both letters.
    private static double Needed(PageLine next)
    {
        var tail = next.Text.Length > 1 && next.Text[1] is '、' or '。' or '，' or '．' or '」' or '』' or '）' or ')' or '】' or 'ー' or '・' or 'っ'
            or 'ょ' or 'ゃ' or 'ゅ' ? 1 : 0;
        return Math.Max(RoomForOne, LineStart.FirstWord(next.Text) + tail) * next.Size;
    }

    // What is left beside a line, if the margin at its right is that at its left; of a centered one on both sides together.
    private static double Room(PageLine line, List<PageLine> lines, Box cell)
    {
        var (left, right) = (line.Box.Left - cell.Left, cell.Right - line.Box.Right);
        var start = lines.Min(l => l.Box.Left);
        var isFlush = lines.Count(l => l.Box.Left - start < 1) * 2 > lines.Count && lines.Count > 1;
        var margin = isFlush ? start - cell.Left : Math.Min(start - cell.Left, cell.Right - lines.Max(l => l.Box.Right));
        // Type may be of any size, also of none.
        var padding = Math.Clamp(margin, LeastPadding, isFlush ? Math.Max(LeastPadding, MostIndentation * line.Size) : MostPadding);
        return !isFlush && Math.Abs(left - right) < line.Size * 0.5 && left > padding + 2 ? left + right - (2 * padding) : right - padding;
    }
}
