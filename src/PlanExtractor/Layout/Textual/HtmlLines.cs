using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>Where the markup of a table begins and ends among the lines, also where it is not closed.</summary>
internal static class HtmlLines
{
    // A table that is not closed within so many lines is read up to there.
    private const int MaxLines = 2000;
    private const int MaxCharacters = 500_000;

    /// <summary>Whether a table, or rows that lost theirs, begin on the line.</summary>
    public static bool OpensTable(string line) => Opens(line, "table") || Opens(line, "tr");

    /// <summary>Index of the table's last line.</summary>
    public static int EndOfTable(IReadOnlyList<SourceLine> lines, int start)
    {
        var length = 0;
        var open = lines.Count;
        for (var i = start; i < lines.Count && i - start < MaxLines && length < MaxCharacters; i++)
        {
            var text = lines[i].Text;
            length += text.Length;
            if (text.Contains("</table>", StringComparison.OrdinalIgnoreCase))
                return i;

            // Never closed: it ends where a block begins that stands in no cell, and so does the search for its end.
            if (i > start && open == lines.Count && (string.IsNullOrWhiteSpace(text) || EndsTable(text)))
                open = i;
            if (i > start && Opens(text, "table") && open < lines.Count)
                break;
        }

        return Math.Min(Math.Min(open, start + MaxLines), lines.Count) - 1;
    }

    private static bool EndsTable(string line) =>
        Enumerable.Range(1, 6).Any(n => Opens(line, $"h{n}")) || Opens(line, "p") || Opens(line, "ul") || TextLine.HeadingDepth(line) > 0;

    private static bool Opens(string line, string tag)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length > tag.Length + 1 && text[0] == '<' && text[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)
            && text[tag.Length + 1] is ' ' or '>';
    }
}
