using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Parts what stands far to the right of a numbered heading, in a box of its own, from the heading.
/// <code>
///  施策２－１   学びを支える環境                    担当課 教育総務課
/// </code>
/// </summary>
internal static class HeadingAside
{
    private const int NarrowestGap = 8;
    private const int LongestTitle = 50;
    private const int LongestNumber = 8;

    /// <summary>The heading and what stands beside it; the line alone where it is none or nothing does.</summary>
    public static IEnumerable<string> Parts(string line)
    {
        if (TextLine.HeadingDepth(line) > 0 || TextLine.IsTableRow(line) || Piece.Divide(line, Rulers.Letters) is not { Count: >= 2 } pieces)
            return [line];
        var first = LoneNumber.IsNamed(pieces[0].Text) || CellLook.IsNumber(pieces[0].Text) ? 2 : 1;
        if (first >= pieces.Count || !IsHeading(pieces, first) || pieces[first].Left - pieces[first - 1].Right < NarrowestGap
            || pieces[first].Text[0] is '（' or '(' || CellLook.OpensAnew(pieces[first].Text))
            return [line];
        var end = line.IndexOf(pieces[first].Text, line.IndexOf(pieces[first - 1].Text, StringComparison.Ordinal)
            + pieces[first - 1].Text.Length, StringComparison.Ordinal);
        return [line[..end].TrimEnd(), line[end..]];
    }

    // 施策２－１ 学び, ２ 学び, （１）学び
    private static bool IsHeading(List<Piece> pieces, int first)
    {
        var title = pieces[first - 1].Text;
        return title.Length <= LongestTitle && !title.Contains('。', StringComparison.Ordinal) && !CellLook.IsValue(title)
            && (first == 2 || LoneNumber.IsNamed(title[..Math.Max(0, title.AsSpan().IndexOfAny(' ', '\u3000'))])
                || (CellLook.OpensAnew(title) && !ListLines.IsBullet(title[0])
                    && !CellLook.IsCaption(title) && JapaneseText.HasDigit(title[..Math.Min(title.Length, LongestNumber)])));
    }
}
