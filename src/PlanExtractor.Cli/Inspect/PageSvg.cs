using System.Globalization;
using System.Xml;
using PlanExtractor.Cli.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;

namespace PlanExtractor.Cli.Inspect;

/// <summary>A page as a drawing, with frames in colors around what was understood. Point at a frame to read what it is.</summary>
internal static class PageSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // gray: glyphs; blue: text, red: heading; green: rows of tables; orange: bars; purple: facts
    private const string Style = """
        .drawn { opacity: 0.35 } .glyph { fill: none; stroke: #bbb; stroke-width: 0.2 } .letter { fill: #222; font-family: sans-serif }
        .text { fill: #06c1; stroke: #06c } .heading { fill: #c001; stroke: #c00 } .figure { fill: #9991; stroke: #999 }
        .row { fill: #0901; stroke: #090 } .bar { fill: #f803; stroke: #f80; stroke-width: 1.5 }
        .fact { fill: none; stroke: #a0c; stroke-dasharray: 3 2 }
        """;

    /// <summary>Writes the page as SVG.</summary>
    public static void Write(InspectedPage inspected, Page page, Stream output)
    {
        using var svg = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false });
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("viewBox", $"0 0 {Text(page.Width)} {Text(page.Height)}");
        svg.WriteAttributeString("width", Text(page.Width * 1.5));
        svg.WriteElementString("style", Namespace, Style);
        foreach (var path in page.Paths)
            Path(path, svg);
        foreach (var glyph in page.Glyphs.Where(g => !g.IsSpace))
            Letter(glyph, svg);
        foreach (var text in inspected.Blocks.OfType<TextBlock>())
            Frame(text.IsFigure ? "figure" : text.HeadingDepth > 0 ? "heading" : "text", text.Evidence, text.Text, svg);
        foreach (var table in inspected.Tables)
            Table(table, page.Number, svg);
        foreach (var fact in inspected.Facts)
            Frame("fact", fact.Evidence, $"{fact.Kind} {fact.Label}", svg);
        svg.WriteEndElement();
    }

    private static void Path(DrawnPath path, XmlWriter svg)
    {
        svg.WriteStartElement(path.IsClosed ? "polygon" : "polyline", Namespace);
        svg.WriteAttributeString("class", "drawn");
        svg.WriteAttributeString("points", string.Join(' ', path.Points.Select(p => $"{Text(p.X)},{Text(p.Y)}")));
        svg.WriteAttributeString("fill", Color(path.Fill));
        svg.WriteAttributeString("stroke", Color(path.Stroke));
        svg.WriteAttributeString("stroke-width", Text(path.LineWidth));
        svg.WriteEndElement();
    }

    private static void Letter(Glyph glyph, XmlWriter svg)
    {
        Rectangle("glyph", glyph.Box, null, svg);
        svg.WriteStartElement("text", Namespace);
        svg.WriteAttributeString("class", "letter");
        svg.WriteAttributeString("x", Text(glyph.Box.Left));
        svg.WriteAttributeString("y", Text(glyph.Box.Bottom - (glyph.Box.Height * 0.12)));
        svg.WriteAttributeString("font-size", Text(glyph.Size * 0.9));
        svg.WriteString(Visible.Line(glyph.Text));
        svg.WriteEndElement();
    }

    private static void Table(TableGrid table, int page, XmlWriter svg)
    {
        foreach (var row in table.Rows.Where(r => r.Evidence.Page == page))
            Frame("row", row.Evidence, string.Join(" | ", row.Cells.Select(c => c.Text)), svg);
        foreach (var bar in table.Bars.Where(b => b.Evidence?.Page == page))
            Frame("bar", bar.Evidence!, $"{(bar.IsArrow ? "arrow" : "bar")} {Text(bar.FromColumn)} to {Text(bar.ToColumn)} {bar.Text}",
                svg);
    }

    private static void Frame(string kind, Evidence evidence, string title, XmlWriter svg)
    {
        if (evidence.Bbox is [var left, var top, var right, var bottom])
            Rectangle(kind, new Box(left, top, right, bottom), title, svg);
    }

    private static void Rectangle(string kind, Box box, string? title, XmlWriter svg)
    {
        svg.WriteStartElement("rect", Namespace);
        svg.WriteAttributeString("class", kind);
        svg.WriteAttributeString("x", Text(box.Left));
        svg.WriteAttributeString("y", Text(box.Top));
        svg.WriteAttributeString("width", Text(box.Width));
        svg.WriteAttributeString("height", Text(box.Height));
        if (title is not null)
            svg.WriteElementString("title", Namespace, Visible.Line(title));
        svg.WriteEndElement();
    }

    private static string Color(int? color) => color is { } c ? $"#{c:x6}" : "none";

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
