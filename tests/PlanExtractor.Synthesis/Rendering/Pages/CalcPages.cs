using System.Globalization;
using System.Text;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering.Pages;

/// <summary>
/// A manuscript as a flat spreadsheet for LibreOffice Calc: a sheet a page, texts in merged cells over one set of columns.
/// </summary>
internal static class CalcPages
{
    private const double SheetWidth = 25.2;
    private const double Points = 10;

    public static string Render(Manuscript manuscript)
    {
        var columns = Math.Max(12, manuscript.Elements.OfType<Table>().Select(t => t.Rows[0].Count).DefaultIfEmpty(0).Max());
        var width = SheetWidth / columns;
        var styles = new StringBuilder();
        foreach (var (name, size, bold, more) in new[]
        {
            ("h1", 16.0, true, ""), ("h2", 13.0, true, ""), ("h3", 11.5, true, ""), ("l", Points, true, ""), ("p", Points, false, ""),
            ("cell", Points, false, "fo:border=\"0.5pt solid #333333\""),
            ("head", Points, false, "fo:border=\"0.5pt solid #333333\" fo:background-color=\"#dde6f0\""),
        })
        {
            styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"{name}\" style:family=\"table-cell\">"
                + $"<style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"middle\" {more}/>"
                + $"{Odf.Letters(size, bold)}</style:style>");
        }

        for (var lines = 1; lines <= 12; lines++)
            styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"r{lines}\" style:family=\"table-row\">"
                + $"<style:table-row-properties style:row-height=\"{.3 + (.5 * lines):0.00}cm\" "
                + $"style:use-optimal-row-height=\"false\"/></style:style>");
        styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"col\" style:family=\"table-column\">"
            + $"<style:table-column-properties style:column-width=\"{width:0.00}cm\"/></style:style>");
        styles.Append("<style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"Standard\"/>");
        styles.Append("<style:page-layout style:name=\"page\"><style:page-layout-properties fo:page-width=\"29.7cm\" "
            + "fo:page-height=\"21cm\" style:print-orientation=\"landscape\" fo:margin=\"1.8cm\" style:scale-to-X=\"1\" "
            + "style:scale-to-Y=\"0\"/></style:page-layout>");

        var body = new StringBuilder();
        var sheets = 0;
        var isOpen = false;
        foreach (var element in manuscript.Elements)
        {
            if (element is PageBreak || (element is Heading { Level: 1 } && isOpen))
            {
                body.Append(isOpen ? "</table:table>" : "");
                isOpen = false;
            }

            if (element is PageBreak)
                continue;
            if (!isOpen)
                body.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"s{++sheets}\" table:style-name=\"sheet\">"
                    + $"<table:table-column table:style-name=\"col\" table:number-columns-repeated=\"{columns}\"/>");
            isOpen = true;
            Add(body, element, columns, width);
        }

        body.Append("</table:table>");
        return Odf.File("spreadsheet", styles.ToString(), "<style:master-page style:name=\"Standard\" style:page-layout-name=\"page\">"
            + "<style:header><text:p/></style:header><style:footer><text:p/></style:footer></style:master-page>", body.ToString());
    }

    private static void Add(StringBuilder body, Element element, int columns, double width)
    {
        switch (element)
        {
            case Heading heading:
                AddRow(body, [(heading.Text + (heading.Right is { } right ? "　　　　" + right : ""), 1, columns, "h" + heading.Level)], width);
                break;
            case Line line:
                AddRow(body, [(line.Text, 1, columns, line.IsLabel ? "l" : "p")], width);
                break;
            case Paragraph paragraph:
                AddRow(body, [("　" + paragraph.Text, 1, columns, "p")], width);
                break;
            case Table table:
                var spans = Spans(table.Rows[0].Count, columns);
                for (var r = 0; r < table.Rows.Count; r++)
                {
                    var style = r < table.HeaderRows ? "head" : "cell";
                    var cells = table.Rows[r].Select((c, i) =>
                        (c.Text, c.RowSpan, c.ColumnSpan == 0 ? -spans[i] : spans.Skip(i).Take(c.ColumnSpan).Sum(), style));
                    AddRow(body, cells, width);
                }

                AddRow(body, [("", 1, columns, "p")], width);
                break;
        }
    }

    // The columns of the sheet that each column of a table takes; the first takes what is left over.
    private static int[] Spans(int count, int columns) =>
        [columns - ((columns / count) * (count - 1)), .. Enumerable.Repeat(columns / count, count - 1)];

    private static void AddRow(StringBuilder body, IEnumerable<(string Text, int Rows, int Columns, string Style)> cells, double width)
    {
        var all = cells.ToList();
        var lines = all.Where(c => c.Columns > 0 && c.Rows == 1)
            .Select(c => Odf.Lines(c.Text, c.Columns * width, Points + 1)).DefaultIfEmpty(1).Max();
        body.Append(CultureInfo.InvariantCulture, $"<table:table-row table:style-name=\"r{Math.Clamp(lines, 1, 12)}\">");
        foreach (var (text, rows, columns, style) in all)
        {
            if (columns < 0 || rows == 0)
            {
                body.Append(CultureInfo.InvariantCulture,
                    $"<table:covered-table-cell table:style-name=\"{style}\" table:number-columns-repeated=\"{Math.Abs(columns)}\"/>");
                continue;
            }

            body.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\" "
                + $"table:number-rows-spanned=\"{rows}\" table:number-columns-spanned=\"{columns}\">");
            foreach (var line in text.Split('\n'))
                body.Append(CultureInfo.InvariantCulture, $"<text:p>{Odf.Text(line)}</text:p>");
            body.Append("</table:table-cell>");
            if (columns > 1)
                body.Append(CultureInfo.InvariantCulture,
                    $"<table:covered-table-cell table:style-name=\"{style}\" table:number-columns-repeated=\"{columns - 1}\"/>");
        }

        body.Append("</table:table-row>");
    }
}
