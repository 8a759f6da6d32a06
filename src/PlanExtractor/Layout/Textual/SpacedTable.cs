using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Finds tables whose columns are aligned by spaces only. The first line names the columns; a cell of a later line belongs to the
/// first column whose name ends to the right of the cell's beginning, a Japanese letter taking two places, so that names may be
/// centered over their cells. A line with one piece goes on with the cell above it that begins nearest.
/// <code>
///     指標名          現状値（R5）     目標値（R11）
/// 窓口の待ち時間   25分               15分
/// </code>
/// </summary>
public static class SpacedTable
{
    private const int FewestColumns = 3;
    private const int LongestCell = 10_000;
    private const int LongestName = 24;
    private const int FarthestContinuation = 14;

    /// <summary>The rows that begin at the index; empty when there is no such table.</summary>
    public static IReadOnlyList<GridRow> Rows(IReadOnlyList<SourceLine> lines, int start)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var header = Pieces(lines[start].Text);
        if (header.Count is < FewestColumns or > TableLines.MaxColumns || header.Exists(p => p.Text.Length > LongestName || p.Text.Contains('。', StringComparison.Ordinal)))
            return [];

        var rows = new List<(SourceLine First, SourceLine Last, string[] Cells, int?[] Starts)>();
        for (var i = start; i < lines.Count && !TextLine.IsTableRow(lines[i].Text) && !string.IsNullOrWhiteSpace(lines[i].Text); i++)
        {
            var pieces = Pieces(lines[i].Text);
            if (rows.Count > 1 && pieces is [var rest] && GoesOn(rows[^1].Starts, rest.Column) is { } column && rows[^1].Cells[column].Length < LongestCell)
            {
                rows[^1].Cells[column] += rest.Text;
                rows[^1] = rows[^1] with { Last = lines[i] };
            }
            else if (Row(pieces, header) is var (cells, starts))
            {
                rows.Add((lines[i], lines[i], cells, starts));
            }
            else
            {
                break;
            }
        }

        // One aligned line below is chance; a second cell somewhere below makes it a table.
        return rows.Count >= 2 && rows.Skip(1).Any(r => r.Cells.Count(c => c.Length > 0) >= 2)
            ? [.. rows.Select(r => new GridRow([.. r.Cells.Select(TableLines.Cell)], Evidence.OfLines(r.First.Page, r.First.Number, r.Last.Number)))]
            : [];
    }

    private static (string[] Cells, int?[] Starts)? Row(List<(int Column, string Text)> pieces, List<(int Column, string Text)> header)
    {
        var cells = new string[header.Count];
        Array.Fill(cells, "");
        var starts = new int?[header.Count];
        foreach (var (column, text) in pieces)
        {
            var at = header.FindIndex(h => column < h.Column + h.Text.Sum(Width));
            at = at < 0 ? header.Count - 1 : at;
            if (cells[at].Length > 0)
                return null;
            (cells[at], starts[at]) = (text, column);
        }

        return (cells, starts);
    }

    private static int? GoesOn(int?[] starts, int column)
    {
        var nearest = Enumerable.Range(0, starts.Length).Where(i => starts[i] is not null).OrderBy(i => Math.Abs(starts[i]!.Value - column)).Cast<int?>().FirstOrDefault();
        return nearest is { } n && n > 0 && Math.Abs(starts[n]!.Value - column) <= FarthestContinuation ? n : null;
    }

    // Pieces set apart by two or more spaces (or ideographic spaces), with the display column in which each begins.
    private static List<(int Column, string Text)> Pieces(string line)
    {
        var pieces = new List<(int, string)>();
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            if (JapaneseText.IsSpace(line[i]))
            {
                column += Width(line[i++]);
                continue;
            }

            var (begin, from) = (column, i);
            while (i < line.Length && !IsGap(line, i))
                column += Width(line[i++]);
            pieces.Add((begin, line[from..i]));
        }

        return pieces;
    }

    private static bool IsGap(string line, int i) =>
        JapaneseText.IsSpace(line[i]) && i + 1 < line.Length && JapaneseText.IsSpace(line[i + 1]);

    private static int Width(char c) => c >= '\u1100' && c is not (>= '\uFF61' and <= '\uFF9F') ? 2 : 1;
}
