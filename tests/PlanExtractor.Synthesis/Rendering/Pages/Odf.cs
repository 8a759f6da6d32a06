using System.Globalization;
using System.Net;
using System.Text;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering.Pages;

/// <summary>What flat OpenDocument files of all kinds share.</summary>
internal static class Odf
{
    /// <summary>A whole file.</summary>
    /// <param name="kind">text, spreadsheet or presentation.</param>
    /// <param name="styles">Automatic styles, page layouts included.</param>
    /// <param name="masters">Master pages.</param>
    /// <param name="body">The content.</param>
    public static string File(string kind, string styles, string masters, string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
          xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
          xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
          office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
        <office:font-face-decls><style:font-face style:name="F" svg:font-family="'Noto Sans CJK JP'"/></office:font-face-decls>
        <office:automatic-styles>{styles}</office:automatic-styles>
        <office:master-styles>{masters}</office:master-styles>
        <office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>
        """;

    /// <summary>A style of paragraphs.</summary>
    public static string Paragraph(string name, double points, bool bold, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"<style:style style:name=\"{name}\" style:family=\"paragraph\"><style:paragraph-properties {more}/>{Letters(points, bold)}</"
            + $"style:style>");

    /// <summary>Size and weight, for Latin and Japanese letters.</summary>
    public static string Letters(double points, bool bold)
    {
        var weight = bold ? "bold" : "normal";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<style:text-properties style:font-name=\"F\" style:font-name-asian=\"F\" fo:font-size=\"{points}pt\" "
                + $"style:font-size-asian=\"{points}pt\" fo:font-weight=\"{weight}\" style:font-weight-asian=\"{weight}\"/>");
    }

    /// <summary>Text with line breaks and runs of spaces.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<text:line-break/>", StringComparison.Ordinal);

    /// <summary>Spans of a cell, as attributes.</summary>
    public static string Spans(Cell cell)
    {
        var spans = new StringBuilder();
        if (cell.RowSpan > 1)
            spans.Append(CultureInfo.InvariantCulture, $" table:number-rows-spanned=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1)
            spans.Append(CultureInfo.InvariantCulture, $" table:number-columns-spanned=\"{cell.ColumnSpan}\"");
        return spans.ToString();
    }

    /// <summary>Width of each column of a table on a page, by what stands in it.</summary>
    public static IReadOnlyList<double> Widths(Table table, double centimeters)
    {
        var wishes = Enumerable.Range(0, table.Rows[0].Count).Select(c => (double)Math.Clamp(
            table.Rows.Max(r => r[c].ColumnSpan > 1 || r[c].IsCovered ? 0 : r[c].Text.Split('\n').Max(TextWidth.Of)), 6, 40)).ToList();
        return [.. wishes.Select(w => centimeters * w / wishes.Sum())];
    }

    /// <summary>Lines that a text takes in a cell.</summary>
    public static int Lines(string text, double centimeters, double points) =>
        TextWidth.Wrap(text, Math.Max(4, (int)((centimeters - .35) / (points * .0353) * 2))).Count;
}
