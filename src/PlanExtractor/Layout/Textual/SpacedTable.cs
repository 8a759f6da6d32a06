using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Finds tables whose columns are aligned by spaces only. The first line names the columns; a cell of a later line belongs to the
/// column over which it begins, a Japanese letter taking two places:
/// <code>
/// 取組          R6年度    R7年度
/// 窓口の改善    検討
/// </code>
/// </summary>
public static class SpacedTable
{
    private const int FewestColumns = 3;
    private const int Tolerance = 3;

    /// <summary>The rows that begin at the index; empty when there is no such table.</summary>
    public static IReadOnlyList<GridRow> Rows(IReadOnlyList<SourceLine> lines, int start)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var header = Pieces(lines[start].Text);
        if (header.Count is < FewestColumns or > TableLines.MaxColumns || header.Exists(p => p.Text.Length > 20 || p.Text.Contains('。', StringComparison.Ordinal)))
            return [];

        var rows = new List<GridRow>();
        for (var i = start; i < lines.Count && !TextLine.IsTableRow(lines[i].Text); i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text) || Row(lines[i], header) is not { } row)
                break;
            rows.Add(row);
        }

        // One aligned line below is chance; a second cell somewhere below makes it a table.
        return rows.Count >= 2 && rows.Skip(1).Any(r => r.Cells.Count(c => !c.IsBlank) >= 2) ? rows : [];
    }

    private static GridRow? Row(SourceLine line, List<(int Column, string Text)> header)
    {
        var cells = new string[header.Count];
        Array.Fill(cells, "");
        foreach (var (column, text) in Pieces(line.Text))
        {
            var at = header.FindLastIndex(h => h.Column <= column + Tolerance);
            if (at < 0 || Math.Abs(header[at].Column - column) > Tolerance + (header[at].Text.Length * 2) || cells[at].Length > 0)
                return null;
            cells[at] = text;
        }

        return new GridRow([.. cells.Select(TableLines.Cell)], Evidence.OfLines(line.Page, line.Number, line.Number));
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
