using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>A page as its areas of text and its tables, in reading order; glyphs and paths are no longer needed.</summary>
/// <param name="Height">Height of the page as it is read.</param>
/// <param name="Items">Areas (lists of lines) and tables.</param>
/// <param name="Place">Evidence of a box.</param>
internal sealed record ReadPage(double Height, IReadOnlyList<object> Items, Func<Box, Evidence> Place)
{
    /// <summary>All lines outside tables.</summary>
    public IReadOnlyList<PageLine> Lines { get; } = [.. Items.OfType<IReadOnlyList<PageLine>>().SelectMany(a => a)];

    // Under a table that ends a page: its number, a running foot, a note.
    private const int MostLinesAtFoot = 3;
    private const int MostLettersOfHeadings = 200;

    /// <summary>The table that ends the page, but for a line or two at its foot; null where none does.</summary>
    public TableGrid? LastTable { get; } = Items.Reverse().SkipWhile(i => i is IReadOnlyList<PageLine> { Count: <= MostLinesAtFoot })
        .FirstOrDefault() is TableBlock table ? table.Grid : null;

    /// <summary>Reads a page.</summary>
    /// <param name="turned">The page, turned as it is read.</param>
    /// <param name="before">The last table of the page before; null for none.</param>
    /// <param name="words">What headers of values say.</param>
    public static ReadPage Read(TurnedPage turned, TableGrid? before, LayoutWords words)
    {
        var page = turned.Page;
        var place = PlaceOn(page.Number, turned.Back);
        var found = FramedCards.Without([.. TableFinder.Find(page, before).Where(t => !BoxedTexts.Are(t.Grid, words))]);
        var tables = NestedTables.Parted([.. found], page)
            .SelectMany(t => TableParts.Divide(t, page, words)).ToList();
        var (glyphs, sideways) = Free(page, tables);
        var items = new PageParts(page, glyphs, Block).Items(tables)?.ToList()
            ?? Flow(LineAssembler.Assemble(glyphs, page.Number), tables, Block);
        if (sideways.Count > 0)
        {
            foreach (var direction in new[] { WritingDirection.Down, WritingDirection.Up, WritingDirection.Left })
                items.AddRange(ReadingOrder.Areas([.. Sideways(sideways, direction, turned)]));
        }

        if (DrawnBullets.Find(page) is { Count: > 0 } bullets)
            items = items.ConvertAll(item => item is IReadOnlyList<PageLine> area ? DrawnBullets.Before(area, bullets) : item);
        return new ReadPage(page.Height, HeadingParts.Together(Tagged(items, page.Headings)), place);

        object Block(FoundTable table) => new TableBlock(Placed(table.Grid, turned), place(table.Box));
    }

    // The areas of a page without boxes, its tables between them.
    private static List<object> Flow(IReadOnlyList<IReadOnlyList<PageLine>> rows, List<FoundTable> tables, Func<FoundTable, object> block)
    {
        var items = new List<object>();
        var from = 0;
        foreach (var table in tables.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left))
        {
            var end = from;
            while (end < rows.Count && rows[end][0].Box.CenterY < table.Box.CenterY)
                end++;
            items.AddRange(ReadingOrder.Areas([.. rows.Skip(from).Take(end - from)]));
            items.Add(block(table));
            from = end;
        }

        items.AddRange(ReadingOrder.Areas([.. rows.Skip(from)]));
        return items;
    }

    // By itself, so that the function does not hold the page's glyphs.
    private static Func<Box, Evidence> PlaceOn(int page, TurnBack back) => box => PagePlace.At(page, back.Original(box));

    // What stands in no table and is no watermark: running to the right, and otherwise.
    private static (List<Glyph> Level, List<Glyph> Sideways) Free(Page page, List<FoundTable> tables)
    {
        var isTaken = new bool[page.Glyphs.Count];
        foreach (var index in tables.SelectMany(t => t.GlyphIndexes))
            isTaken[index] = true;
        var (level, sideways) = (new List<Glyph>(isTaken.Length), new List<Glyph>());
        for (var i = 0; i < isTaken.Length; i++)
        {
            var glyph = page.Glyphs[i];
            if (!isTaken[i] && (glyph.Marks & GlyphMarks.Oblique) == 0)
                (glyph.Direction == WritingDirection.Right ? level : sideways).Add(glyph);
        }

        return (level, sideways);
    }

    // Where most of a full page is tagged as headings, as by an author who took a heading's style for the body, the tags say nothing.
    private static IReadOnlyList<object> Tagged(List<object> items, IReadOnlyList<TaggedHeading> headings)
    {
        if (headings.Count == 0)
            return items;
        List<object> tagged = [.. items.Select(item => item is IReadOnlyList<PageLine> area
            ? (IReadOnlyList<PageLine>)[.. area.Select(
                line => line with { Heading = headings.FirstOrDefault(h => h.Box.Contains(line.Box.CenterX, line.Box.CenterY)) })]
            : item)];
        var letters = tagged.OfType<IReadOnlyList<PageLine>>().SelectMany(a => a).ToLookup(l => l.Heading is not null, l => l.Text.Length);
        return letters[true].Sum() > Math.Max(MostLettersOfHeadings, letters[false].Sum()) ? items : tagged;
    }

    private static TableGrid Placed(TableGrid grid, TurnedPage turned)
    {
        if (turned.From == WritingDirection.Right)
            return grid;
        Evidence Back(Evidence e) =>
            e.Bbox is [var l, var t, var r, var b] ? PagePlace.At(turned.Page.Number, turned.Back.Original(new Box(l, t, r, b))) : e;
        return grid with
        {
            Rows = [.. grid.Rows.Select(r => r with { Evidence = Back(r.Evidence),
                Cells = [.. r.Cells.Select(c => c.Evidence is { } place ? c with { Evidence = Back(place) } : c)] })],
            Bars = [.. grid.Bars.Select(b => b with { Evidence = b.Evidence is { } e ? Back(e) : null })],
        };
    }

    // The fewer lines that run otherwise than the page: after its text, each where it stands.
    private static IEnumerable<IReadOnlyList<PageLine>> Sideways(List<Glyph> glyphs, WritingDirection direction, TurnedPage turned)
    {
        var (width, height) = (turned.Page.Width, turned.Page.Height);
        var some = glyphs.Where(g => g.Direction == direction).Select(g => TurnedPage.Turned(g, direction, width, height)).ToList();
        if (some.Count == 0)
            return [];
        var back = direction == WritingDirection.Left ? new TurnBack(direction, width, height) : new TurnBack(direction, height, width);
        return LineAssembler.Assemble(some, turned.Page.Number)
            .Select(row => (IReadOnlyList<PageLine>)[.. row.Select(l => l with { Box = back.Original(l.Box) })]);
    }
}
