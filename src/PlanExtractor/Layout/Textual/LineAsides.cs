using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Parts what stands in a box of its own to the right of a line: far from a numbered heading, or opened by a label that says who acts.
/// <code>
///  施策２－１   学びを支える環境                     学びの森
///  ・第３次図書館計画                               担当課  生涯学習課
/// </code>
/// </summary>
/// <param name="labels">Words that open such a box: 担当課.</param>
internal sealed class LineAsides(IReadOnlyList<string> labels)
{
    private const int NarrowestGap = 8;
    private const int LongestTitle = 50;
    private const int LongestNumber = 8;

    /// <summary>The line and what stands beside it; the line alone where nothing does.</summary>
    public IEnumerable<string> Parts(string line)
    {
        if (TextLine.HeadingDepth(line) > 0 || TextLine.IsTableRow(line)
            || Piece.Divide(line, Rulers.Letters) is not { Count: >= 2 } pieces)
            return [line];
        var first = Enumerable.Range(1, pieces.Count - 1).FirstOrDefault(i => IsLabelled(pieces[i].Text));
        if (first == 0)
            first = OfHeading(pieces);
        return first > 0 && first < pieces.Count ? [line[..pieces[first].Left].TrimEnd(), line[pieces[first].Left..]] : [line];
    }

    /// <summary>Whether a text opens such a box, or is a line of its own that says who acts: <c>担当課：総務課</c>.</summary>
    public bool IsLabelled(string text) => labels.Any(l => text.StartsWith(l, StringComparison.Ordinal)
        && (text.Length == l.Length || JapaneseText.IsSpace(text[l.Length]) || text[l.Length] is '：' or ':'));

    private static int OfHeading(List<Piece> pieces)
    {
        var first = LoneNumber.IsNamed(pieces[0].Text) || CellLook.IsNumber(pieces[0].Text) ? 2 : 1;
        return first < pieces.Count && IsHeading(pieces, first) && pieces[first].Left - pieces[first - 1].Right >= NarrowestGap
            && pieces[first].Text[0] is not ('（' or '(')
            && (!CellLook.OpensAnew(pieces[first].Text) || LoneNumber.AreFigures(pieces[first].Text)) ? first : 0;
    }

    // 施策２－１ 学び, ２ 学び, （１）学び
    private static bool IsHeading(List<Piece> pieces, int first)
    {
        var title = pieces[first - 1].Text;
        return title.Length <= LongestTitle && !title.Contains('。', StringComparison.Ordinal) && !CellLook.IsValue(title)
            && (first == 2 || LoneNumber.IsNamed(title[..Math.Max(0, title.AsSpan().IndexOfAny(' ', '\u3000'))])
                || (CellLook.OpensAnew(title) && !ListLines.IsBullet(title[0])
                    && !CellLook.IsCaption(title) && JapaneseText.HasDigit(title.AsSpan(0, Math.Min(title.Length, LongestNumber)))));
    }
}
