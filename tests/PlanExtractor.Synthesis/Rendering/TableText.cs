using System.Globalization;
using System.Text;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering;

/// <summary>Tables as characters.</summary>
/// <param name="rendering">Value of the dimension <c>rendering</c>.</param>
/// <param name="fills">Whether a cell merged over rows is written in each.</param>
internal sealed class TableText(string rendering, bool fills)
{
    public IEnumerable<string> Lines(Table table) => rendering switch
    {
        "pipes" => Pipes(table),
        "bare-pipes" =>
            table.Rows.Select(r => string.Join(" | ", r.Select(c => Shown(c).Replace("\n", "<br>", StringComparison.Ordinal))).TrimEnd()),
        "html" => Html(table, true),
        "open-html" => Html(table, false),
        "aligned" => Aligned(table, " "),
        "full-width-spaces" => Aligned(table, "　"),
        "layout" => Layout(table),
        "single-spaces" => table.Rows.Select(r => string.Join(' ', Visible(r))),
        "cell-a-line" => table.Rows.SelectMany(Visible),
        _ => table.Rows.Select(r => string.Join('\t', r.Select(c => OneLine(Shown(c)))).TrimEnd('\t')),
    };

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private string Shown(Cell cell) => !cell.IsCovered || (fills && cell.RowSpan == 0 && cell.ColumnSpan != 0) ? cell.Text : "";

    // An empty cell cannot be seen, so writers put a dash.
    private IEnumerable<string> Visible(IReadOnlyList<Cell> row) =>
        row.Where(c => c.ColumnSpan != 0).Select(c => OneLine(c.Text.Length == 0 ? "－" : c.Text));

    private IEnumerable<string> Pipes(Table table)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            yield return "| " + string.Join(" | ", table.Rows[r].Select(c => Shown(c).Replace("\n", "<br>", StringComparison.Ordinal)))
                + " |";
            if (r == Math.Max(0, table.HeaderRows - 1))
                yield return "|" + string.Concat(Enumerable.Repeat("---|", table.Rows[r].Count));
        }
    }

    private static IEnumerable<string> Html(Table table, bool closes)
    {
        yield return "<table>";
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var line = new StringBuilder("<tr>");
            foreach (var cell in table.Rows[r].Where(c => !c.IsCovered))
            {
                var name = r < table.HeaderRows ? "th" : "td";
                line.Append('<').Append(name);
                if (cell.RowSpan > 1)
                    line.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
                if (cell.ColumnSpan > 1)
                    line.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                line.Append('>').Append(cell.Text.Replace("\n", "<br>", StringComparison.Ordinal));
                if (closes)
                    line.Append("</").Append(name).Append('>');
            }

            yield return line.Append(closes ? "</tr>" : "").ToString();
        }

        yield return "</table>";
    }

    private IEnumerable<string> Aligned(Table table, string space)
    {
        var step = TextWidth.Of(space[0]);
        var widths = Widths(table, 200);
        foreach (var row in table.Rows)
        {
            var line = new StringBuilder();
            for (var c = 0; c < row.Count; c++)
            {
                var text = OneLine(Shown(row[c]));
                line.Append(text);
                var gap = widths[c] - TextWidth.Of(text) + 4;
                for (var filled = 0; filled < gap; filled += step)
                    line.Append(space);
            }

            yield return line.ToString().TrimEnd();
        }
    }

    // As pdftotext -layout sets it: cells wrapped in their columns, the shorter ones in the middle.
    private IEnumerable<string> Layout(Table table)
    {
        var widths = Widths(table, table.Rows[0].Count > 5 ? 16 : 26);
        foreach (var row in table.Rows)
        {
            var cells = row.Select((c, i) => Shown(c).Length == 0 ? [""] : TextWidth.Wrap(Shown(c), Wide(row, i, widths))).ToList();
            var height = cells.Max(c => c.Count);
            for (var l = 0; l < height; l++)
            {
                var line = new StringBuilder("  ");
                for (var c = 0; c < row.Count; c++)
                {
                    var at = l - ((height - cells[c].Count) / 2);
                    var text = at >= 0 && at < cells[c].Count ? cells[c][at] : "";
                    if (row[c].ColumnSpan == 0 && row[c].RowSpan != 0)
                        continue; // the cell at its left has taken its width
                    line.Append(text).Append(' ', Math.Max(2, Wide(row, c, widths) - TextWidth.Of(text) + 3));
                }

                yield return line.ToString().TrimEnd();
            }
        }
    }

    private static int Wide(IReadOnlyList<Cell> row, int column, int[] widths)
    {
        var wide = widths[column];
        for (var c = column + 1; c < column + row[column].ColumnSpan; c++)
            wide += widths[c] + 3;
        return wide;
    }

    private int[] Widths(Table table, int most) =>
    [
        .. Enumerable.Range(0, table.Rows[0].Count).Select(c => Math.Clamp(
            table.Rows.Max(r => r[c].ColumnSpan > 1 ? 0 : Shown(r[c]).Split('\n').Max(TextWidth.Of)), 2, most)),
    ];
}
