using System.Globalization;
using System.Text;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering.Pages;

/// <summary>
/// A manuscript as flat slides for LibreOffice Impress: boxes and tables one below the other, a new slide where one is full.
/// </summary>
internal sealed class ImpressPages
{
    // The size of slides that Impress takes by itself.
    private const double Width = 28;
    private const double Height = 15.75;
    private const double Left = 1.5;
    private const double Inner = Width - (2 * Left);
    private const double Points = 12;

    private readonly StringBuilder _styles = new();
    private readonly StringBuilder _body = new();
    private double _y;
    private int _pages;
    private int _tables;

    public static string Render(Manuscript manuscript) => new ImpressPages().Whole(manuscript);

    private string Whole(Manuscript manuscript)
    {
        (string Name, double Size, bool IsBold)[] fonts =
            [("h1", 22, true), ("h2", 18, true), ("h3", 16, true), ("l", 13, true), ("p", Points, false), ("c", 10.5, false)];
        foreach (var (name, size, bold) in fonts)
            _styles.Append(Odf.Paragraph(name, size, bold));
        _styles.Append("<style:style style:name=\"box\" style:family=\"graphic\"><style:graphic-properties draw:stroke=\"none\" "
            + "draw:fill=\"none\" draw:auto-grow-height=\"false\" fo:padding=\"0.05cm\" fo:wrap-option=\"wrap\"/></style:style>");
        _styles.Append("<style:style style:name=\"cell\" style:family=\"table-cell\"><style:graphic-properties draw:fill=\"none\" "
            + "fo:padding=\"0.12cm\"/><style:paragraph-properties fo:border=\"0.5pt solid #333333\"/></style:style>");
        _styles.Append("<style:style style:name=\"head\" style:family=\"table-cell\"><style:graphic-properties draw:fill=\"solid\" "
            + "draw:fill-color=\"#dde6f0\" fo:padding=\"0.12cm\"/><style:paragraph-properties fo:border=\"0.5pt solid #333333\"/></"
            + "style:style>");

        OpenPage();
        foreach (var element in manuscript.Elements)
        {
            switch (element)
            {
                case PageBreak:
                    OpenPage();
                    break;
                case Heading heading:
                    if (heading.Level == 1 && _y > 3)
                        OpenPage();
                    AddText(heading.Text + (heading.Right is { } right ? "　　　" + right : ""), "h" + heading.Level,
                        24 - (heading.Level * 2), 4);
                    break;
                case Line line:
                    AddText(line.Text, line.IsLabel ? "l" : "p", Points + 1, line.IsLabel ? 3 : 0);
                    break;
                case Paragraph paragraph:
                    AddText("　" + paragraph.Text, "p", Points, 0);
                    break;
                case Table table:
                    AddTable(table);
                    break;
            }
        }

        _body.Append("</draw:page>");
        return Odf.File("presentation", _styles.ToString(), "<style:master-page style:name=\"Standard\"/>", _body.ToString());
    }

    private void OpenPage()
    {
        _body.Append(_pages > 0 ? "</draw:page>" : "");
        _body.Append(CultureInfo.InvariantCulture, $"<draw:page draw:name=\"p{++_pages}\" draw:master-page-name=\"Standard\">");
        _y = 1.2;
    }

    private void AddText(string text, string style, double points, double room)
    {
        var height = .25 + (Odf.Lines(text, Inner, points) * points * .056);
        if (_y + height + room > Height - 1)
            OpenPage();
        _body.Append(CultureInfo.InvariantCulture, $"<draw:frame draw:style-name=\"box\" svg:x=\"{Left}cm\" svg:y=\"{_y:0.00}cm\" "
            + $"svg:width=\"{Inner}cm\" svg:height=\"{height:0.00}cm\"><draw:text-box><text:p text:style-name=\"{style}\">"
            + $"{Odf.Text(text)}</text:p></draw:text-box></draw:frame>");
        _y += height;
    }

    private void AddTable(Table table)
    {
        var widths = Odf.Widths(table, Inner);
        var heights = table.Rows.Select(r => .35 + (.5 * r.Select((c, i) => Lines(c, widths, i)).Max())).ToList();
        if (_y + heights.Sum() > Height - 1)
            OpenPage();
        _tables++;
        _body.Append(CultureInfo.InvariantCulture, $"<draw:frame svg:x=\"{Left}cm\" svg:y=\"{_y:0.00}cm\" svg:width=\"{Inner}cm\" "
            + $"svg:height=\"{heights.Sum():0.00}cm\"><table:table>");
        for (var c = 0; c < widths.Count; c++)
        {
            _styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"t{_tables}.{c}\" style:family=\"table-column\">"
                + $"<style:table-column-properties style:column-width=\"{widths[c]:0.00}cm\"/></style:style>");
            _body.Append(CultureInfo.InvariantCulture, $"<table:table-column table:style-name=\"t{_tables}.{c}\"/>");
        }

        for (var r = 0; r < table.Rows.Count; r++)
        {
            _styles.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"t{_tables}r{r}\" style:family=\"table-row\">"
                + $"<style:table-row-properties style:row-height=\"{heights[r]:0.00}cm\"/></style:style>");
            _body.Append(CultureInfo.InvariantCulture, $"<table:table-row table:style-name=\"t{_tables}r{r}\">");
            foreach (var cell in table.Rows[r])
            {
                _body.Append(cell.IsCovered
                    ? "<table:covered-table-cell/>"
                    : $"<table:table-cell table:style-name=\"{(r < table.HeaderRows ? "head" : "cell")}\"{Odf.Spans(cell)}><text:p "
                        + $"text:style-name=\"c\">{Odf.Text(cell.Text)}</text:p></table:table-cell>");
            }

            _body.Append("</table:table-row>");
        }

        _body.Append("</table:table></draw:frame>");
        _y += heights.Sum() + .3;
    }

    private static int Lines(Cell cell, IReadOnlyList<double> widths, int column) =>
        cell.IsCovered || cell.RowSpan > 1 ? 1 : Odf.Lines(cell.Text, widths.Skip(column).Take(cell.ColumnSpan).Sum(), 10.5);
}
