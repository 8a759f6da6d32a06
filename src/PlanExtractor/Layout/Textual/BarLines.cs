using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Gives rows that are written with bars the form <c>| a | b |</c>: bars only between cells (<c>a | b | c</c>), full-width bars, frames
/// drawn with lines (<c>│ a │ b │</c>), whose rules part the rows so that a row may take several lines.
/// </summary>
internal static class BarLines
{
    private const string Bars = "|｜│┃║";
    private const string Corners = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝+";
    private const string Rules = "-=─━═┄┈－ \u3000:";

    /// <summary>The lines, rows with bars in the ordinary form.</summary>
    public static List<SourceLine> Ordinary(IReadOnlyList<SourceLine> lines)
    {
        var result = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            if (!IsBarLine(lines[i].Text))
            {
                result.Add(lines[i++]);
                continue;
            }

            var end = i + 1;
            while (end < lines.Count && IsBarLine(lines[end].Text))
                end++;
            var rows = Enumerable.Range(i, end - i).Select(k => lines[k].Text.Trim(' ', '\u3000', '\r')).Where(t => !IsFrame(t)).ToList();
            var outer = (rows.Count(t => StartsWithBar(t)) * 2 > rows.Count, rows.Count(t => EndsWithBar(t)) * 2 > rows.Count);
            if (end - i >= 2 && IsTable(rows, end - i, outer))
                AddRows(lines, i, end, outer, result);
            else
                result.AddRange(lines.Skip(i).Take(end - i));
            i = end;
        }

        return result;
    }

    private static bool IsBarLine(string line) => (line.AsSpan().IndexOfAny(Bars) >= 0
        && !line.Contains('\t', StringComparison.Ordinal)) || IsFrame(line);

    // ├───┼───┤, +---+---+
    private static bool IsFrame(string line)
    {
        var text = line.AsSpan().Trim(" \u3000");
        return text.Length > 2 && text.IndexOfAny(Corners) >= 0 && text.IndexOfAnyExcept(Corners + Rules + Bars) < 0
            && text.IndexOfAnyExcept("+ ") >= 0;
    }

    private static bool IsTable(List<string> rows, int lineCount, (bool Left, bool Right) outer)
    {
        var hasFrame = rows.Count < lineCount;
        if (rows.Count == 0 || rows.TrueForAll(TextLine.IsTableRow))
            return rows.Count > 0 && hasFrame;
        var usual = rows.ConvertAll(r => Cells(r, outer).Length).GroupBy(c => c).OrderByDescending(g => g.Count()).ThenByDescending(g =>
            g.Key).First();
        return usual.Count() * 5 >= rows.Count * 3 && (usual.Key > 2
            || (usual.Key == 2 && (rows.Count > 2 || rows.Exists(TextLine.IsDivider) || hasFrame)));
    }

    private static bool StartsWithBar(string text) => text.Length > 0 && Bars.Contains(text[0], StringComparison.Ordinal);

    private static bool EndsWithBar(string text) => text.Length > 0 && Bars.Contains(text[^1], StringComparison.Ordinal);

    private static string[] Cells(string line, (bool Left, bool Right) outer)
    {
        var text = line.Trim(' ', '\u3000', '\r');
        text = outer.Left && StartsWithBar(text) ? text[1..] : text;
        return (outer.Right && EndsWithBar(text) ? text[..^1] : text).Split(Bars.ToCharArray());
    }

    private static void AddRows(IReadOnlyList<SourceLine> lines, int from, int to, (bool Left, bool Right) outer, List<SourceLine> result)
    {
        var frames = Enumerable.Range(from, to - from).Where(i => IsFrame(lines[i].Text)).ToList();
        var isRuled = frames.Count >= 4 || (frames.Count == 3 && to - from > 5);
        var row = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (IsFrame(lines[i].Text))
            {
                Flush(lines, row, outer, result);
                continue;
            }

            row.Add(i);
            if (!isRuled)
                Flush(lines, row, outer, result);
        }

        Flush(lines, row, outer, result);
    }

    private static void Flush(IReadOnlyList<SourceLine> lines, List<int> row, (bool Left, bool Right) outer, List<SourceLine> result)
    {
        if (row.Count == 0)
            return;
        var parts = row.ConvertAll(i => Cells(lines[i].Text, outer));
        var cells = Enumerable.Range(0, parts.Max(p => p.Length)).Select(c => Cell([.. parts.Where(p => c < p.Length).Select(p => p[c])]));
        result.Add(lines[row[0]] with { Text = "| " + string.Join(" | ", cells) + " |" });
        row.Clear();
    }

    // A line of a ruled cell that reaches its right rule goes on in the next line.
    private static string Cell(List<string> lines)
    {
        var text = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Trim(' ', '\u3000');
            var fills = i > 0 && Rulers.DisplayWidth(lines[i - 1].AsSpan().TrimEnd(" \u3000")) + 3 >= Rulers.DisplayWidth(lines[i - 1]);
            text = text.Length == 0 ? line : line.Length == 0 ? text
                : CellLines.Join(text, line, fills).Replace("\n", "<br>", StringComparison.Ordinal);
        }

        return text;
    }
}
