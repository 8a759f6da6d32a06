using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>A run of lines that are rows of one table.</summary>
/// <param name="Rows">Its rows, each with as many cells as it wrote.</param>
internal sealed record TableChunk(IReadOnlyList<GridRow> Rows)
{
    /// <summary>Columns up to the last one with text.</summary>
    public int ColumnCount { get; } = Rows.Max(TableLines.Width);
}

/// <summary>Turns lines of cells set apart by tabs or bars into rows, and joins what page breaks have parted.</summary>
internal static class TableLines
{
    /// <summary>Cells beyond this number are not read, and it is said.</summary>
    public const int MaxColumns = 256;

    /// <summary>A table with more rows is not continued after a page break, and is no schedule of one plan.</summary>
    private const int MostJoinedRows = 2000;

    /// <summary>A row; null for a divider (<c>|---|---|</c>).</summary>
    public static GridRow? Row(SourceLine line, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(log);
        var evidence = Evidence.OfLines(line.Page, line.Number, line.LastNumber);
        var cells = Split(line.Text);
        if (cells.Length > MaxColumns)
        {
            log.Warn("table-too-wide", $"a row has {cells.Length} cells; only the first {MaxColumns} were read", evidence);
            cells = cells[..MaxColumns];
        }

        return Array.TrueForAll(cells, IsDivider) && Array.Exists(cells, c => c.Contains('-', StringComparison.Ordinal))
            ? null
            : new GridRow([.. cells.Select(Cell)], evidence);
    }

    /// <summary>A cell from its source: markup flattened, list items on lines of their own, footnote marks gone.</summary>
    public static GridCell Cell(string source)
    {
        var text = ListLines.Break(Markup.ToText(source));
        if (ListLines.HasBullet(text))
            text = ListLines.BreakInside(text);
        if (text.AsSpan().Trim().IsEmpty)
            return GridCell.Empty;
        var plain = FootnoteMarks.Strip(text);
        return new GridCell(!plain.Contains('\n', StringComparison.Ordinal) ? plain.Trim()
            : string.Join('\n', plain.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>How many rows of a sheet stand above its table: several with one text each, as a plan's title.</summary>
    public static int Lead(IReadOnlyList<GridRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        const int Fewest = 3;
        var lead = 0;
        while (lead < rows.Count && rows[lead].Cells.Count(c => !c.IsBlank) <= 1)
            lead++;
        return lead < Fewest ? 0 : lead;
    }

    /// <summary>The rows without the first columns of a sheet where nothing stands in any row.</summary>
    public static IReadOnlyList<GridRow> WithoutMargin(IReadOnlyList<GridRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var margin = rows.Min(r => r.IsBlank ? int.MaxValue : r.Cells.TakeWhile(c => c.IsBlank).Count());
        return margin is 0 or int.MaxValue ? rows : [.. rows.Select(r => r with { Cells = [.. r.Cells.Skip(margin)] })];
    }

    /// <summary>Cells up to the last one with text.</summary>
    public static int Width(GridRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var width = row.Cells.Count;
        while (width > 0 && row.Cells[width - 1].IsBlank)
            width--;
        return width;
    }

    /// <summary>
    /// Whether the second run goes on with the first after a page break: it repeats the header, or begins with an empty group cell,
    /// or with a row that is plainly data. A run that begins like the first one's first row is the next card.
    /// </summary>
    public static bool Continues(TableChunk first, TableChunk second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Rows.Count > MostJoinedRows || second.ColumnCount > first.Rows.Max(r => r.Cells.Count))
            return false;
        if (RepeatsHeader(first, second))
            return true;
        var opening = second.Rows[0];
        if (opening.Cells[0].IsBlank)
            return first.ColumnCount > 1 && !IsHeaderLike(opening);
        return first.ColumnCount >= 3 && second.Rows[0].Cells.Count == first.Rows[^1].Cells.Count
            && JapaneseText.Key(opening.Cells[0].Text) != JapaneseText.Key(first.Rows[0].Cells[0].Text)
            && !IsHeaderLike(opening);
    }

    /// <summary>Whether the row is the header, printed once more.</summary>
    public static bool IsHeaderAgain(GridRow header, GridRow row)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(row);
        return IsHeaderLike(row) && header.Cells.Count == row.Cells.Count
            && header.Cells.Zip(row.Cells).All(p => JapaneseText.Key(p.First.Text) == JapaneseText.Key(p.Second.Text));
    }

    /// <summary>The rows of both as one run, a repeated header left out.</summary>
    public static TableChunk Join(TableChunk first, TableChunk second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new TableChunk([.. first.Rows, .. RepeatsHeader(first, second) ? second.Rows.Skip(1) : second.Rows]);
    }

    /// <summary>The run as a grid: every row padded to the same number of cells.</summary>
    public static TableGrid Grid(TableChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var rows = NamesAcross.Spread(OmittedCells.Restore(chunk.Rows)).Select(r => r with { Cells = Padded(r.Cells, chunk.ColumnCount) });
        return new TableGrid(CellSpans.Disjoint([.. rows]), chunk.ColumnCount);
    }

    private static GridCell[] Padded(IReadOnlyList<GridCell> cells, int count) =>
        [.. cells.Take(count), .. Enumerable.Repeat(GridCell.Empty, Math.Max(0, count - cells.Count))];

    private static string[] Split(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal))
            return line.Split('\t');
        var inner = line.AsSpan().Trim().TrimStart("- ");
        inner = inner.StartsWith("|") ? inner[1..] : inner;
        return (inner.EndsWith("|") ? inner[..^1] : inner).ToString().Split('|');
    }

    private static bool IsDivider(string cell) => cell.AsSpan().Trim().IndexOfAnyExcept("-:") < 0;

    private static bool RepeatsHeader(TableChunk first, TableChunk second) =>
        second.Rows.Count > 1 && IsHeaderAgain(first.Rows[0], second.Rows[0]);

    // A header names columns: several short cells, no sentence. 具体的な取り組み名 | ○○の推進 is a card's first row, not a header.
    private static bool IsHeaderLike(GridRow row)
    {
        var filled = row.Cells.Count(c => !c.IsBlank);
        return filled >= 2 && filled >= row.Cells.Count - 1 && row.Cells.All(c => c.Text.Length <= 16
            && !c.Text.Contains('。', StringComparison.Ordinal));
    }
}
