using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Text of a cell: lines that only its width broke are joined, real lines stay.</summary>
internal static class CellText
{
    // Points, and type sizes.
    private const double LeastPadding = 1;
    private const double MostPadding = 7;
    private const double RoomForOne = 1.3;

    /// <summary>The text, footnote marks taken out.</summary>
    /// <param name="glyphs">What stands in the cell.</param>
    /// <param name="cell">Its place.</param>
    /// <param name="page">The page it is on.</param>
    public static string Of(List<Glyph> glyphs, Box cell, Page page)
    {
        if (glyphs.Count == 0)
            return "";
        var isVertical = glyphs.Count(g => g.Direction == WritingDirection.Down) * 2 > glyphs.Count;
        if (isVertical)
        {
            glyphs = [.. glyphs.Select(g => TurnedPage.Turned(g, WritingDirection.Down, page.Width, page.Height))];
            cell = new Box(cell.Top, page.Width - cell.Right, cell.Bottom, page.Width - cell.Left);
        }

        var lines = LineAssembler.Assemble(glyphs, page.Number).Select(Joined).Select(l => l with { Text = LineStart.WithoutBulletSpace(l.Text) }).ToList();
        return FootnoteMarks.Strip(Lines(lines, cell).Trim());
    }

    private static PageLine Joined(IReadOnlyList<PageLine> pieces) =>
        pieces.Count == 1 ? pieces[0] : pieces[0] with { Text = string.Join(' ', pieces.Select(p => p.Text)), Box = pieces.Select(p => p.Box).Aggregate((a, b) => a.Union(b)) };

    private static string Lines(List<PageLine> lines, Box cell)
    {
        if (lines.Count == 0)
            return "";

        // 担/当/課, one letter a line: written downwards in upright letters.
        var isStacked = lines.Count > 1 && lines.TrueForAll(l => l.Text.Length <= 2 && l.Box.Width < 2.2 * l.Size);
        var padding = Math.Clamp(lines.Min(l => l.Box.Left) - cell.Left, LeastPadding, MostPadding);
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, next) = (lines[i - 1], lines[i]);
            var isBroken = !isStacked && (LineStart.OpensItem(next.Text) || cell.Right - padding - before.Box.Right > Math.Max(RoomForOne, LineStart.FirstWord(next.Text)) * next.Size);
            LineStart.Append(text, next.Text, isBroken);
        }

        return text.ToString();
    }
}
