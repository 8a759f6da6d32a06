using System.Globalization;
using System.Text;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering.Pages;

/// <summary>A manuscript as a flat text document for LibreOffice Writer.</summary>
internal static class WriterPages
{
    private const double PageWidth = 17;

    public static string Render(Manuscript manuscript)
    {
        var styles = new StringBuilder()
            .Append(Odf.Paragraph("H1", 18, true, "fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\""))
            .Append(Odf.Paragraph("H2", 14, true, "fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\""))
            .Append(Odf.Paragraph("H3", 12, true, "fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\""))
            .Append(Odf.Paragraph("L", 10.5, true, "fo:keep-with-next=\"always\""))
            .Append(Odf.Paragraph("P", 10.5, false))
            .Append(Odf.Paragraph("T", 10.5, false, "fo:text-indent=\"0.37cm\""))
            .Append(Odf.Paragraph("C", 9, false))
            .Append(Odf.Paragraph("B", 10.5, false, "fo:break-before=\"page\""))
            .Append("<style:style style:name=\"R\" style:family=\"paragraph\" style:parent-style-name=\"H3\">"
                + "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"17cm\" style:type=\"right\"/></"
                + "style:tab-stops></style:paragraph-properties>")
            .Append(Odf.Letters(12, true)).Append("</style:style>")
            .Append("<style:style style:name=\"cell\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt "
                + "solid #333333\" fo:padding=\"0.1cm\"/></style:style>")
            .Append("<style:style style:name=\"head\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt "
                + "solid #333333\" fo:padding=\"0.1cm\" fo:background-color=\"#dde6f0\"/></style:style>")
            .Append("<style:page-layout style:name=\"page\"><style:page-layout-properties fo:page-width=\"21cm\" "
                + "fo:page-height=\"29.7cm\" fo:margin=\"2cm\"/></style:page-layout>");
        var body = new StringBuilder();
        var breaks = false;
        var tables = 0;
        foreach (var element in manuscript.Elements)
        {
            if (element is PageBreak)
            {
                breaks = true;
                continue;
            }

            if (breaks)
                body.Append("<text:p text:style-name=\"B\"/>");
            breaks = false;
            switch (element)
            {
                case Heading heading:
                    var right = heading.Right is { } r ? "<text:tab/>" + Odf.Text(r) : "";
                    body.Append(CultureInfo.InvariantCulture, $"<text:h text:style-name=\""
                        + $"{(right.Length > 0 ? "R" : "H" + heading.Level)}\" text:outline-level=\"{heading.Level}\">"
                        + $"{Odf.Text(heading.Text)}{right}</text:h>");
                    break;
                case Line line:
                    body.Append(
                        CultureInfo.InvariantCulture,
                            $"<text:p text:style-name=\"{(line.IsLabel ? "L" : "P")}\">{Odf.Text(line.Text)}</text:p>");
                    break;
                case Paragraph paragraph:
                    body.Append(CultureInfo.InvariantCulture, $"<text:p text:style-name=\"T\">{Odf.Text(paragraph.Text)}</text:p>");
                    break;
                case Table table:
                    Add(styles, body, table, ++tables);
                    break;
            }
        }

        return Odf.File("text", styles.ToString(), "<style:master-page style:name=\"Standard\" style:page-layout-name=\"page\"/>",
            body.ToString());
    }

    private static void Add(StringBuilder styles, StringBuilder body, Table table, int place)
    {
        var widths = Odf.Widths(table, PageWidth);
        styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"t{place}\" style:family=\"table\">"
            + $"<style:table-properties style:width=\"{PageWidth}cm\" table:align=\"left\"/></style:style>");
        body.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"t{place}\" table:style-name=\"t{place}\">");
        for (var c = 0; c < widths.Count; c++)
        {
            styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"t{place}.{c}\" style:family=\"table-column\">"
                + $"<style:table-column-properties style:column-width=\"{widths[c]:0.00}cm\"/></style:style>");
            body.Append(CultureInfo.InvariantCulture, $"<table:table-column table:style-name=\"t{place}.{c}\"/>");
        }

        for (var r = 0; r < table.Rows.Count; r++)
        {
            if (r == 0 && table.HeaderRows > 0)
                body.Append("<table:table-header-rows>");
            body.Append("<table:table-row>");
            foreach (var cell in table.Rows[r])
            {
                body.Append(cell.IsCovered
                    ? "<table:covered-table-cell/>"
                    : $"<table:table-cell table:style-name=\"{(r < table.HeaderRows ? "head" : "cell")}\"{Odf.Spans(cell)}><text:p "
                        + $"text:style-name=\"C\">{Odf.Text(cell.Text)}</text:p></table:table-cell>");
            }

            body.Append("</table:table-row>");
            if (r == table.HeaderRows - 1)
                body.Append("</table:table-header-rows>");
        }

        body.Append("</table:table><text:p text:style-name=\"P\"/>");
    }
}
