using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>Gives a bracket at the right edge, on a line of its own, back to the heading above or below it.</summary>
/// <code>
/// １　健全な財政
///                                              【財政課】
/// </code>
internal static class RightEdge
{
    private const int FarthestLeft = 16;
    private const int LongestBracket = 40;
    private const int LongestHeading = 50;

    /// <summary>The lines, such brackets at the end of their headings.</summary>
    public static List<SourceLine> Joined(List<SourceLine> lines)
    {
        var result = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var isAtEdge = IsAtEdge(lines[i].Text);
            if (isAtEdge && result.Count > 0 && IsHeading(result[^1].Text) && !IsAtEdge(result[^1].Text))
                result[^1] = With(result[^1], lines[i]);
            else if (isAtEdge && i + 1 < lines.Count && IsHeading(lines[i + 1].Text)
                && (i == 0 || string.IsNullOrWhiteSpace(lines[i - 1].Text)))
                result.Add(With(lines[++i], lines[i - 1]));
            else
                result.Add(lines[i]);
        }

        return result;
    }

    private static SourceLine With(SourceLine heading, SourceLine bracket) => heading
        with
    { Text = $"{heading.Text.TrimEnd()} {bracket.Text.Trim(' ', '\u3000')}" };

    // A colon makes it a remark of its own: （単位：人）
    private static bool IsAtEdge(string line)
    {
        var text = line.Trim(' ', '\u3000');
        return text.Length is > 2 and <= LongestBracket && Rulers.Indent(line) >= FarthestLeft
            && (text[0], text[^1]) is ('【', '】') or ('（', '）') or ('(', ')') or ('［', '］') or ('[', ']')
            && !text.Contains('：') && !text.Contains(':') && !text.Contains('。') && !JapaneseText.HasDigit(text);
    }

    private static bool IsHeading(string line)
    {
        var text = line.Trim(' ', '\u3000');
        return text.Length is > 0 and <= LongestHeading && !text.Contains('。') && !TextLine.IsTableRow(line)
            && text[^1] is not ('】' or '］' or ']')
            && (TextLine.HeadingDepth(line) > 0 || (CellLook.OpensAnew(text) && !ListLines.IsBullet(text[0])
                && !CellLook.IsCaption(text) && text[0] is not ('※' or '＊' or '*')));
    }
}
