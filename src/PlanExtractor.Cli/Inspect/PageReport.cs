using System.Globalization;
using PlanExtractor.Cli.Output;
using PlanExtractor.Cli.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;

namespace PlanExtractor.Cli.Inspect;

/// <summary>Pages for people: one line each, or one page at length.</summary>
internal static class PageReport
{
    private const int LettersOfText = 100;
    private const int LettersOfCell = 16;

    private static readonly string[] Header = ["Page", "Size", "Glyphs", "Unknown", "Paths", "Pictures", "Texts", "Tables", "Bars",
        "Facts"];

    /// <summary>One line a page.</summary>
    public static TableText Summary(IEnumerable<InspectedPage> pages) => new(Header, [.. pages.Select(Row)], WordColumns: 2);

    /// <summary>All blocks and facts of a page.</summary>
    public static IEnumerable<string> Lines(InspectedPage page)
    {
        yield return string.Join("  ", Header.Zip(Row(page), (h, c) => $"{h.ToLowerInvariant()} {c}"));
        foreach (var block in page.Blocks)
        {
            foreach (var line in block is TableBlock table ? Lines(table) : [Line((TextBlock)block)])
                yield return line;
        }

        foreach (var fact in page.Facts)
            yield return $"fact {fact.Kind,-13} {Place(fact.Evidence)}  {Visible.Short(fact.Label, LettersOfText)}";
    }

    private static string[] Row(InspectedPage page) =>
    [
        page.Number is { } n ? Text(n) : "-",
        page.Page is { } p ? $"{Text(p.Width)} × {Text(p.Height)}" : "-",
        Text(page.Page?.Glyphs.Count),
        Text(page.Page?.Glyphs.Count(g => g.Text == Glyph.Unknown)),
        Text(page.Page?.Paths.Count),
        Text(page.Page?.Images.Count),
        Text(page.Blocks.OfType<TextBlock>().Count()),
        Text(page.Tables.Count),
        Text(page.Tables.Sum(t => t.Bars.Count)),
        Text(page.Facts.Count),
    ];

    private static string Line(TextBlock text)
    {
        var kind = text.IsFigure ? "figure" : text.HeadingDepth > 0 ? $"heading {text.HeadingDepth}" : text.IsListItem ? "item" : "text";
        return $"{kind,-18} {Place(text.Evidence)}  {Visible.Short(text.Text, LettersOfText)}";
    }

    private static IEnumerable<string> Lines(TableBlock table)
    {
        yield return $"{$"table {table.Grid.Rows.Count} × {table.Grid.ColumnCount}",-18} {Place(table.Evidence)}";
        foreach (var row in table.Grid.Rows)
            yield return $"  row              {Place(row.Evidence)}  "
                + $"{string.Join(" | ", row.Cells.Select(c => Visible.Short(c.Text, LettersOfCell)))}";
        foreach (var bar in table.Grid.Bars)
            yield return string.Create(CultureInfo.InvariantCulture, $"  {(bar.IsArrow ? "arrow" : "bar"),-16} row {bar.Row + 1}, "
                + $"columns {bar.FromColumn:0.00} to {bar.ToColumn:0.00}  {Visible.Short(bar.Text ?? "", LettersOfCell)}");
    }

    private static string Place(Evidence evidence) =>
        evidence.Bbox is { } box
            ? $"[{string.Join(' ', box.Select(x => x.ToString("0.0", CultureInfo.InvariantCulture)))}]"
            : evidence.ToString();

    private static string Text(double? number) => number?.ToString("0.#", CultureInfo.InvariantCulture) ?? "-";
}
