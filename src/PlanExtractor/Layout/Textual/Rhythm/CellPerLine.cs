using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>
/// Finds tables that were written one cell a line: some names, then names and values that follow each other in one rhythm.
/// <code>
/// 指標 / 策定時（R2） / 目標（R5） / 評価 / 手続の数 / 0手続 / 15手続 / 達成 / 登録者数 / ― / 3,000人 / 達成
/// </code>
/// </summary>
internal static class CellPerLine
{
    private const int FewestColumns = 3;
    private const int MostColumns = 10;
    private const int LongestName = 24;
    private const int LongestCell = 60;

    /// <summary>The table that begins at the line; null where none does.</summary>
    public static FoundRows? Find(IReadOnlyList<SourceLine> lines, int start)
    {
        if (!IsName(lines[start].Text))
            return null;
        for (var columns = 1; columns <= MostColumns; columns++)
        {
            if (start + columns > lines.Count || !IsHeader(lines[start + columns - 1].Text))
                break;
            var rows = columns >= FewestColumns ? Rows(lines, start, columns) : 0;
            if (rows >= 2)
                return Found(lines, start, columns, rows);
        }

        return Explained(lines, start);
    }

    // Rows whose cells are values and texts in the same places as in the first row.
    private static int Rows(IReadOnlyList<SourceLine> lines, int start, int columns)
    {
        var first = start + columns;
        if (first + columns > lines.Count
            || !Enumerable.Range(1, columns - 1).Any(c => CellLook.IsValue(lines[first + c].Text.Trim(' ', '\u3000'))))
            return 0;
        var rows = 0;
        for (var at = first; at + columns <= lines.Count; at += columns, rows++)
        {
            for (var c = 0; c < columns; c++)
            {
                var text = lines[at + c].Text.Trim(' ', '\u3000');
                var isValue = CellLook.IsValue(text);
                if (!IsCell(text) || (c == 0 && (isValue || CellLook.IsYear(text) || !IsName(text)))
                    || isValue != CellLook.IsValue(lines[first + c].Text.Trim(' ', '\u3000')))
                    return rows;
            }
        }

        return rows;
    }

    // 用語 / 説明 / ＤＸ / デジタル…の略。 / ＲＰＡ / …仕組み。
    private static FoundRows? Explained(IReadOnlyList<SourceLine> lines, int start)
    {
        const int LongestHead = 4;
        if (start + 5 >= lines.Count || lines[start].Text.Trim().Length > LongestHead
            || lines[start + 1].Text.Trim().Length > LongestHead || !IsName(lines[start + 1].Text))
            return null;
        var rows = 0;
        for (var at = start + 2; at + 1 < lines.Count && IsName(lines[at].Text) && lines[at + 1].Text.TrimEnd().EndsWith('。'); at += 2)
            rows++;
        return rows >= 2 ? Found(lines, start, 2, rows) : null;
    }

    private static FoundRows Found(IReadOnlyList<SourceLine> lines, int start, int columns, int rows)
    {
        var grid = Enumerable.Range(0, rows + 1).Select(r =>
        {
            var of = Enumerable.Range(start + (r * columns), columns).Select(i => lines[i]).ToList();
            var cells = of.Select(l => TableLines.Cell(l.Text) with { Evidence = Place(l, l) });
            return new GridRow([.. cells], Place(of[0], of[^1]));
        });
        return new FoundRows(start, start + ((rows + 1) * columns), [.. grid]);
    }

    private static bool IsName(string line)
    {
        var text = line.Trim(' ', '\u3000');
        return text.Length is > 0 and <= LongestName && IsCell(text) && !CellLook.OpensAnew(text) && !CellLook.IsValue(text)
            && !text.Contains('：');
    }

    private static bool IsHeader(string line) => IsName(line)
        && (!JapaneseText.HasDigit(line) || CellLook.IsYear(line.Trim(' ', '\u3000')));

    private static bool IsCell(string text) =>
        text.Length is > 0 and <= LongestCell && !text.Contains('。') && text[0] is not ('#' or '<') && !TextLine.IsTableRow(text)
            && (text.Length == 1 || !ListLines.IsBullet(text[0]));

    private static Evidence Place(SourceLine first, SourceLine last) => Evidence.OfLines(first.Page, first.Number, last.Number);
}
