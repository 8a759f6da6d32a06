using System.Globalization;
using System.Net;
using System.Text;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering.Pages;

/// <summary>A manuscript as a web page that a browser prints.</summary>
internal static class HtmlPage
{
    private const string Head = """
        <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>plan</title><style>
        @page { size: A4; margin: 20mm }
        body { font: 10.5pt "Noto Sans CJK JP", IPAexGothic, sans-serif; line-height: 1.6 }
        h1 { font-size: 18pt; break-after: avoid } h2 { font-size: 14pt; break-after: avoid } h3 { font-size: 12pt; break-after: avoid }
        p { margin: 0 } p.text { text-indent: 1em } .label { font-weight: bold; margin-top: .5em; break-after: avoid }
        .right { float: right; font-size: 10.5pt; font-weight: normal } .page { break-after: page }
        table { border-collapse: collapse; width: 100%; margin: .3em 0 1em; font-size: 9pt } tr { break-inside: avoid }
        th, td { border: .6pt solid #333; padding: .2em .5em; text-align: left } th { background: #dde6f0; font-weight: normal }
        </style></head><body>
        """;

    public static string Render(Manuscript manuscript)
    {
        var html = new StringBuilder(Head);
        foreach (var element in manuscript.Elements)
        {
            switch (element)
            {
                case Heading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Escaped(heading.Text)}");
                    if (heading.Right is { } right)
                        html.Append(CultureInfo.InvariantCulture, $"<span class=\"right\">{Escaped(right)}</span>");
                    html.Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>\n");
                    break;
                case Line line:
                    html.Append(CultureInfo.InvariantCulture, $"<p{(line.IsLabel ? " class=\"label\"" : "")}>{Escaped(line.Text)}</p>\n");
                    break;
                case Paragraph paragraph:
                    html.Append(CultureInfo.InvariantCulture, $"<p class=\"text\">{Escaped(paragraph.Text)}</p>\n");
                    break;
                case Table table:
                    Add(html, table);
                    break;
                case PageBreak:
                    html.Append("<div class=\"page\"></div>\n");
                    break;
            }
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static void Add(StringBuilder html, Table table)
    {
        html.Append("<table>");
        for (var r = 0; r < table.Rows.Count; r++)
        {
            html.Append(r == 0 && table.HeaderRows > 0 ? "<thead><tr>" : "<tr>");
            var name = r < table.HeaderRows ? "th" : "td";
            foreach (var cell in table.Rows[r].Where(c => !c.IsCovered))
            {
                html.Append(CultureInfo.InvariantCulture, $"<{name} rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">");
                html.Append(Escaped(cell.Text)).Append(CultureInfo.InvariantCulture, $"</{name}>");
            }

            html.Append(r == table.HeaderRows - 1 ? "</tr></thead>\n" : "</tr>\n");
        }

        html.Append("</table>\n");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
