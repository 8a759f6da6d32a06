using PlanExtractor.Ingest;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// A page with boxes, such as a slide, in the order in which it is read. Boxes and columns are parted before lines are made, so that
/// texts beside each other never come into one line.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="glyphs">What stands in no table and runs to the right.</param>
/// <param name="block">The block of a table.</param>
internal sealed class PageParts(Page page, List<Glyph> glyphs, Func<FoundTable, object> block)
{
    private const int Deepest = 16;

    // Of the page's height: running feet are lines of their own.
    private const double FootZone = 0.9;

    // Type sizes.
    private const double MostPadding = 1.5;

    // Of the page's width: a wider box is a band of the page.
    private const double Band = 0.7;
    private const double Larger = 1.4;

    private readonly Writing _writing = new(glyphs);

    /// <summary>The areas (lists of lines) and tables; null where the page has no boxes with text.</summary>
    public IReadOnlyList<object>? Items(IReadOnlyList<FoundTable> tables)
    {
        if (page.Paths.Count == 0 || page.Paths.Count > new TableOptions().MostPaths)
            return null;
        var runs = GlyphRun.Gather(_writing, Enumerable.Range(0, glyphs.Count));
        var boxes = TextBoxes.Find(page, [.. tables.Select(t => t.Box)], _writing, runs);
        if (boxes.Count == 0)
            return null;
        var (items, spaces) = (new List<object>(), glyphs.FindAll(g => g.IsSpace));
        var foot = new List<PageUnit>();
        var units = Units(boxes, runs, tables);
        foot.AddRange(
            units.Where(u => u.IsText && u.Box.Top > FootZone * page.Height && !units.Exists(o => !o.IsText && o.Box.Bottom > u.Box.Top)));
        var right = runs.Max(r => r.Box.Right);
        Read([.. units.Except(foot)], page.Box, right, spaces, 0, items);
        items.AddRange(ReadingOrder.Areas(Rows(foot, page.Box, right, spaces)));
        return items;
    }

    // Each box with what stands in it and in no smaller box; the page itself has the rest.
    private static List<PageUnit> Units(IReadOnlyList<Box> boxes, IReadOnlyList<GlyphRun> runs, IReadOnlyList<FoundTable> tables)
    {
        var inner = boxes.Select(_ => new List<PageUnit>()).ToList();
        var top = new List<PageUnit>();
        foreach (var run in runs)
            Smallest(boxes, boxes.Count, b => b.Contains(run.Box.CenterX, run.Box.CenterY)).Add(new PageUnit(run.Box) { Run = run });
        foreach (var table in tables)
            Smallest(boxes, boxes.Count, b => TextBoxes.IsIn(table.Box, b)).Add(new PageUnit(table.Box) { Table = table });
        for (var i = boxes.Count - 1; i >= 0; i--)
        {
            if (inner[i].Count > 0)
                Smallest(boxes, i, b => TextBoxes.IsIn(boxes[i], b)).Add(new PageUnit(boxes[i]) { Inner = inner[i] });
        }

        return top;

        List<PageUnit> Smallest(IReadOnlyList<Box> larger, int count, Func<Box, bool> holds)
        {
            for (var i = count - 1; i >= 0; i--)
            {
                if (holds(larger[i]))
                    return inner[i];
            }

            return top;
        }
    }

    // Lines run to the right limit of their column or box.
    private void Read(IReadOnlyList<PageUnit> units, Box within, double right, List<Glyph> spaces, int depth, List<object> items)
    {
        if (depth < Deepest && ColumnCuts.Find(units) is { } parts)
        {
            foreach (var (part, isLeft) in parts)
                Read(part, within, isLeft ? part.Max(u => u.Box.Right) : right, spaces, depth + 1, items);
            return;
        }

        var rows = Rows(units, within, right, spaces);
        foreach (var unit in units.Where(u => !u.IsText).OrderBy(u => u.Box.Top).ThenBy(u => u.Box.Left))
        {
            var before = rows.FindAll(r => IsBefore(r[0].Box, unit.Box));
            items.AddRange(ReadingOrder.Areas(before));
            rows.RemoveAll(before.Contains);
            if (unit.Table is { } table)
                items.Add(block(table));
            else
                Read(unit.Inner!, unit.Box, unit.Box.Right, spaces, depth + 1, items);
        }

        items.AddRange(ReadingOrder.Areas(rows));
    }

    private static bool IsBefore(Box line, Box unit) =>
        line.OverlapY(unit) > line.Height / 2 ? line.CenterX < unit.Left : line.CenterY < unit.CenterY;

    private List<IReadOnlyList<PageLine>> Rows(IReadOnlyList<PageUnit> units, Box within, double right, List<Glyph> spaces)
    {
        var texts = units.Where(u => u.IsText).ToList();
        if (texts.Count == 0)
            return [];
        var around = texts.Select(t => t.Box).Aggregate((a, b) => a.Union(b));
        var some = texts.SelectMany(t => t.Run!.Indexes).Select(i => _writing[i])
            .Concat(spaces.Where(s => around.Contains(s.Box.CenterX, s.Box.CenterY)));
        var rows = LineAssembler.Assemble(some, page.Number).ToList();
        if (rows.Count == 0)
            return rows;
        var (left, size) = (rows.Min(r => r[0].Box.Left), rows[0].Max(l => l.Size));
        var isBox = within != page.Box;
        var limit = isBox && right == within.Right ? right - Math.Clamp(left - within.Left, 2, MostPadding * size) : right;
        var isCard = within.Width < Band * page.Width;

        // 70％ in large type under the name of a number is no heading.
        return rows.ConvertAll(r => (IReadOnlyList<PageLine>)[.. r.Select(
            l => l with { RightLimit = limit, IsInBox = isBox, IsValue = isBox && isCard && r.Any(o => o.Size > Larger * size) })]);
    }
}
