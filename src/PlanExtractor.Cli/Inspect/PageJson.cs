using System.Text.Encodings.Web;
using System.Text.Json;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;

namespace PlanExtractor.Cli.Inspect;

/// <summary>Pages for programs: an array with one object a page. Coordinates are PDF points from the page's top left.</summary>
internal static class PageJson
{
    /// <summary>Writes the pages.</summary>
    /// <param name="pages">What to write.</param>
    /// <param name="withDrawings">Whether glyphs and paths, which are many, are written as well.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<InspectedPage> pages, bool withDrawings, Stream output)
    {
        using var json = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var page in pages)
            Write(page, withDrawings, json);
        json.WriteEndArray();
    }

    private static void Write(InspectedPage page, bool withDrawings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Number("page", page.Number, json);
        Number("width", page.Page?.Width, json);
        Number("height", page.Page?.Height, json);
        if (withDrawings && page.Page is { } drawn)
        {
            List("glyphs", drawn.Glyphs, g => Write(g, json), json);
            List("paths", drawn.Paths, p => Write(p, json), json);
        }

        List("blocks", page.Blocks, b => Write(b, json), json);
        List("facts", page.Facts, f => Write(f, json), json);
        json.WriteEndObject();
    }

    private static void Write(Glyph glyph, Utf8JsonWriter json)
    {
        json.WriteString("text", glyph.Text);
        Write("box", [glyph.Box.Left, glyph.Box.Top, glyph.Box.Right, glyph.Box.Bottom], json);
        Number("size", glyph.Size, json);
        json.WriteString("font", glyph.Font.Name);
    }

    private static void Write(DrawnPath path, Utf8JsonWriter json)
    {
        Write("points", [.. path.Points.SelectMany(p => new[] { p.X, p.Y })], json);
        json.WriteString("fill", Color(path.Fill));
        json.WriteString("stroke", Color(path.Stroke));
        Number("lineWidth", path.LineWidth, json);
    }

    private static void Write(Block block, Utf8JsonWriter json)
    {
        json.WriteString("kind", block is TableBlock ? "table" : "text");
        Write(block.Evidence, json);
        if (block is TableBlock { Grid: var grid })
        {
            List("rows", grid.Rows, r => List("cells", r.Cells, c => json.WriteString("text", c.Text), json), json);
            List("bars", grid.Bars, b => Write(b, json), json);
        }
        else if (block is TextBlock text)
        {
            json.WriteNumber("headingDepth", text.HeadingDepth);
            json.WriteBoolean("isListItem", text.IsListItem);
            json.WriteBoolean("isFigure", text.IsFigure);
            json.WriteString("text", text.Text);
        }
    }

    private static void Write(DrawnBar bar, Utf8JsonWriter json)
    {
        json.WriteNumber("row", bar.Row);
        Number("fromColumn", bar.FromColumn, json);
        Number("toColumn", bar.ToColumn, json);
        json.WriteBoolean("isArrow", bar.IsArrow);
        json.WriteString("text", bar.Text);
    }

    private static void Write(Fact fact, Utf8JsonWriter json)
    {
        json.WriteString("kind", fact.Kind);
        json.WriteString("label", fact.Label);
        Write(fact.Evidence, json);
    }

    private static void Write(Evidence evidence, Utf8JsonWriter json)
    {
        if (evidence.Bbox is { } box)
            Write("box", box, json);
        else
            Number("line", evidence.Line, json);
    }

    private static void Write(string name, IReadOnlyList<double> numbers, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(Math.Round(number, 2));
        json.WriteEndArray();
    }

    private static void List<T>(string name, IEnumerable<T> items, Action<T> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Number(string name, double? number, Utf8JsonWriter json)
    {
        if (number is { } n)
            json.WriteNumber(name, Math.Round(n, 2));
        else
            json.WriteNull(name);
    }

    private static string? Color(int? color) => color is { } c ? $"#{c:x6}" : null;
}
