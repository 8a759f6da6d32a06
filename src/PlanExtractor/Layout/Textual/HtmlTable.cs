using AngleSharp.Dom;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout.Textual;

/// <summary>Reads a <c>&lt;table&gt;</c> that stands by itself in a text, merged cells included.</summary>
internal static class HtmlTable
{
    private const int MaxSpan = 1000;

    // Cells that merged cells may cover in all; beyond that they count as one each.
    private const int MaxCovered = 1_000_000;

    /// <summary>The grid, null where the fragment holds no row with text, and what its caption says, or null.</summary>
    public static (TableGrid? Grid, string? Caption) Read(string fragment, Evidence evidence) => Table(fragment) is { } table
        ? (Grid(table, evidence), table.QuerySelector("caption") is { } caption ? Markup.Flatten(caption) : null)
        : (null, null);

    private static TableGrid? Grid(IElement table, Evidence evidence)
    {
        var cells = new Dictionary<(int Row, int Column), GridCell>();
        var (row, covered) = (0, 0);
        foreach (var tr in table.QuerySelectorAll("tr"))
        {
            var column = 0;
            foreach (var td in tr.Children.Where(c => c.NodeName is "TD" or "TH"))
            {
                while (cells.ContainsKey((row, column)))
                    column++;
                if (column >= TableLines.MaxColumns)
                    break;
                var (rows, columns) = (Span(td, "rowspan"), Math.Min(Span(td, "colspan"), TableLines.MaxColumns - column));
                if ((covered += rows * columns) > MaxCovered)
                    (rows, columns) = (1, 1);
                var text = TableLines.Cell(Markup.Flatten(td)).Text;
                for (var r = 0; r < rows; r++)
                {
                    for (var c = 0; c < columns; c++)
                        cells.TryAdd((row + r, column + c), r == 0 && c == 0 ? new GridCell(text, rows, columns) : GridCell.Empty);
                }

                column += columns;
            }

            row++;
        }

        if (cells.Count == 0 || cells.Values.All(c => c.IsBlank))
            return null;
        var width = cells.Keys.Max(k => k.Column) + 1;
        var grid = Enumerable.Range(0, row)
            .Select(r => new GridRow([.. Enumerable.Range(0, width).Select(c =>
                cells.GetValueOrDefault((r, c), GridCell.Empty))], evidence));
        return new TableGrid([.. grid], width);
    }

    // Rows that lost their table are rows of one.
    private static IElement? Table(string fragment) =>
        Markup.Parse(fragment.TrimStart().StartsWith("<tr", StringComparison.OrdinalIgnoreCase) ? "<table>" + fragment
            : fragment).QuerySelector("table");

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out var span) ? Math.Clamp(span, 1, MaxSpan) : 1;
}
