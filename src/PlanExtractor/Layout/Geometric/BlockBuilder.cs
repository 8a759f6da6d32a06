using System.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Makes paragraphs, headings and items of the lines of an area.</summary>
/// <param name="ranks">The document's type.</param>
/// <param name="place">Evidence of a line's box on its page.</param>
internal sealed class BlockBuilder(TypeRanks ranks, Func<int, Box, Evidence> place)
{
    // Type sizes.
    private const double GapOfParagraphs = 1.15;
    private const double RoomAtEnd = 1.7;
    private const double Indent = 0.7;
    private const double Hanging = 4;
    private const double Outdent = 3;
    private const int LongestHeading = 80;

    /// <summary>The blocks of an area's lines.</summary>
    public IEnumerable<TextBlock> Blocks(IReadOnlyList<PageLine> area)
    {
        var right = area.Max(l => l.RightLimit ?? l.Box.Right);
        for (var i = 0; i < area.Count;)
        {
            var end = i + 1;
            while (end < area.Count && GoesOn(area, i, end, right))
                end++;
            if (Block(area, i, end) is { } block)
                yield return block;
            i = end;
        }
    }

    private bool GoesOn(IReadOnlyList<PageLine> area, int first, int next, double right)
    {
        var (start, before, line) = (area[first], area[next - 1], area[next]);
        if ((before.Heading ?? line.Heading) is not null)
            return before.Heading?.Number == line.Heading?.Number;
        if (line.Box.Top - before.Box.Bottom > GapOfParagraphs * line.Size || Math.Abs(line.Size - before.Size) > 0.1 * line.Size
            || ranks.Depth(line) != ranks.Depth(before))
            return false;
        if (LineStart.OpensItem(line.Text) || EndsParted(before.Text) || IsParted(line.Text))
            return false;
        if (right - before.Box.Right > Math.Max(RoomAtEnd, LineStart.FirstWord(line.Text)) * line.Size)
            return false;

        // Centered in a box, the second line begins further right.
        if (start.IsInBox && Math.Abs(line.Box.CenterX - before.Box.CenterX) < line.Size / 2)
            return true;

        // Set at the right, the second line ends where the first does.
        if (next - first == 1 && line.Box.Left - start.Box.Left > Outdent * line.Size && Math.Abs(line.Box.Right - start.Box.Right) < 1)
            return true;

        // 　本町では … begins a paragraph; the second line of an item hangs behind its bullet.
        var isItem = LineStart.OpensItem(start.Text);
        // Set at the right, 担当課 stands under a heading by itself: the paragraph below begins at the left.
        if (next - first == 1 && start.Box.Left - line.Box.Left > Outdent * line.Size)
            return false;
        var indent = line.Box.Left - (next - first == 1 ? start.Box.Left : before.Box.Left);
        return indent <= (isItem && next - first == 1 ? Hanging : Indent) * line.Size && line.Text[0] != '\u3000';
    }

    // Apart from a bracket at the right edge, which belongs to its paragraph: …するよう働きかける。    【建設課】
    private static bool IsParted(string text) =>
        text.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var at && !(IsOpening(text, at + 1) && text.LastIndexOf('\t') == at);

    // 【総務課、教育 goes on with 課】.
    private static bool EndsParted(string text) =>
        text.LastIndexOf('\t') is >= 0 and var at && (IsParted(text) || text.AsSpan(at).IndexOfAny("】］])）") >= 0);

    private static bool IsOpening(string text, int at) => at < text.Length && text[at] is '【' or '［' or '[' or '（' or '(';

    private TextBlock? Block(IReadOnlyList<PageLine> area, int from, int end)
    {
        var text = new StringBuilder();
        var box = area[from].Box;
        for (var i = from; i < end; i++)
        {
            LineStart.Append(text, LineStart.WithoutBulletSpace(area[i].Text), asLine: false);
            box = box.Union(area[i].Box);
        }

        var whole = text.ToString();
        var plain = FootnoteMarks.Strip(whole).Replace('\t', ' ').Trim(' ', '\u3000');
        if (plain.Length == 0)
            return null;
        var isItem = ListLines.IsBullet(plain[0]) && plain.Length > 1;
        var depth = plain.Length <= LongestHeading && !isItem && !plain.EndsWith('。')
            && plain[0] is not ('〈' or '＜' or '《' or '≪' or '<' or '※') && !FootnoteMarks.IsSuperscript(plain[0])
            && !area[from].IsValue ? ranks.Depth(area[from]) : 0;
        return new TextBlock(plain, place(area[from].Page, box))
        {
            HeadingDepth = depth,
            IsListItem = isItem,
            AfterGap = from == 0 || area[from].Box.Top - area[from - 1].Box.Bottom > GapOfParagraphs * area[from].Size,
            BareMarks = FootnoteMarks.CountBare(whole),
        };
    }
}
