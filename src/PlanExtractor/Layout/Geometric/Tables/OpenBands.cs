using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Rules of one width under each other, with no rules down between them: the columns are those of the row above, where it has rules
/// or filled cells, else the gaps that the texts of all rows leave.
/// </summary>
internal static class OpenBands
{
    private const double TallestBand = 260;
    private const double LowestBand = 8;
    private const double BoxedHeading = 3;

    /// <summary>The rulings, with those that part the columns of open bands and the rows in them.</summary>
    /// <param name="rulings">Those drawn on the page.</param>
    /// <param name="runs">The text of the page.</param>
    /// <param name="marks">The bars and arrows of the page.</param>
    /// <param name="before">The table that ends the page before: its columns may go on in the first bands of this one. Null for
    /// none.</param>
    /// <param name="snap">How far apart rules may be that are meant to meet, in points.</param>
    public static Rulings Close(Rulings rulings, Func<IReadOnlyList<GlyphRun>> runs, IReadOnlyList<DrawnMark> marks, TableGrid? before,
        double snap)
    {
        var (horizontal, vertical) = (new List<Ruling>(), new List<Ruling>());
        foreach (var stack in Stacks(rulings.Horizontal, snap))
        {
            var bands = Bands(stack, rulings, runs, marks, snap);
            var start = before is null || stack[0].At > rulings.Horizontal[0].At ? 0 : Continued(bands, before, snap, vertical);
            for (var i = start; i < bands.Count;)
                i = Run(bands, i, horizontal, vertical);
        }

        if (vertical.Count == 0)
            return rulings;
        horizontal.AddRange(rulings.Horizontal);
        vertical.AddRange(rulings.Vertical);
        horizontal.Sort((a, b) => a.At.CompareTo(b.At));
        vertical.Sort((a, b) => a.At.CompareTo(b.At));
        return new Rulings(horizontal, vertical);
    }

    // Rulings of one width, top to bottom.
    private static IEnumerable<List<Ruling>> Stacks(IReadOnlyList<Ruling> horizontal, double snap)
    {
        var stacks = new List<List<Ruling>>();
        foreach (var ruling in horizontal)
        {
            var stack = stacks.Find(s => Math.Abs(s[0].From - ruling.From) <= snap && Math.Abs(s[0].To - ruling.To) <= snap);
            if (stack is not null)
                stack.Add(ruling);
            else if (ruling.To - ruling.From > 60)
                stacks.Add([ruling]);
        }

        return stacks.Where(s => s.Count >= 3 || (s.Count == 2 && s[1].At - s[0].At < TallestBand));
    }

    private static List<Band> Bands(List<Ruling> stack, Rulings rulings, Func<IReadOnlyList<GlyphRun>> runs, IReadOnlyList<DrawnMark> marks,
        double snap)
    {
        var bands = new List<Band>();
        for (var i = 1; i < stack.Count; i++)
        {
            var whole = new Box(stack[i].From, stack[i - 1].At, stack[i].To, stack[i].At);
            var between = rulings.Horizontal.Where(h => h.At > whole.Top + snap && h.At < whole.Bottom - snap
                && Math.Min(h.To, whole.Right) - Math.Max(h.From, whole.Left) > whole.Width * 0.2).ToList();
            var down = rulings.Vertical.Where(v => Math.Min(v.To, whole.Bottom) - Math.Max(v.From, whole.Top) > whole.Height * 0.7)
                .ToList();
            var hasSides = down.Exists(v => Math.Abs(v.At - whole.Left) <= snap) && down.Exists(v => Math.Abs(v.At - whole.Right) <= snap);
            var ruled = down.Where(v => v.At > whole.Left + snap && v.At < whole.Right - snap).Select(v => v.At).ToList();
            var group = ruled.Count == 0 && whole.Height <= TallestBand ? GroupEdge(between, whole, snap) : null;
            if (group is { } edge)
            {
                var ys = between.Select(h => h.At).Prepend(whole.Top).Append(whole.Bottom).ToList();
                for (var k = 1; k < ys.Count; k++)
                    bands.Add(Open(new Box(edge, ys[k - 1], whole.Right, ys[k]), runs(),
                        marks) with
                    { Group = whole with { Right = edge }, HasSides = hasSides });
            }
            else if (ruled.Count > 0 || between.Count > 0 || whole.Height is > TallestBand or < LowestBand)
            {
                bands.Add(new Band(whole.Left, whole.Top, whole.Right, whole.Bottom, ruled, [], []) { HasSides = hasSides });
            }
            else
            {
                bands.Add(Open(whole, runs(), marks) with { IsOneCell = hasSides, HasSides = hasSides });
            }
        }

        return bands;
    }

    // Rules that begin at one place inside the band and run to its end part the rows of a group, whose own cell is left of them.
    private static double? GroupEdge(List<Ruling> between, Box whole, double snap) =>
        between.Count > 0 && between[0].From > whole.Left + LowestBand && between.TrueForAll(h => Math.Abs(h.From - between[0].From) <= snap
            && Math.Abs(h.To - whole.Right) <= snap) ? between[0].From : null;

    private static Band Open(Box box, IReadOnlyList<GlyphRun> runs, IReadOnlyList<DrawnMark> marks)
    {
        // A heading's box begins where the rules do.
        var drawn = marks.Where(m => box.Contains(m.Box.CenterX, m.Box.CenterY)
            && (m.IsArrow || m.IsLine || m.Box.Left > box.Left + BoxedHeading)).Select(m => m.Box).ToList();
        return new Band(box.Left, box.Top, box.Right, box.Bottom, [],
            [.. runs.Where(r => r.Box.CenterY > box.Top && r.Box.CenterY < box.Bottom && r.Box.CenterX > box.Left
                && r.Box.CenterX < box.Right && !drawn.Exists(m => IsOn(r.Box, m)))], drawn);
    }

    // In a bar, or over an arrow's line.
    private static bool IsOn(Box run, Box mark) =>
        run.CenterX > mark.Left && run.CenterX < mark.Right && Math.Abs(run.CenterY - mark.CenterY) < (mark.Height / 2) + run.Height;

    // Of the first bands of a page, as many as have the columns of the table before; the index after them.
    private static int Continued(List<Band> bands, TableGrid before, double snap, List<Ruling> vertical)
    {
        var edges = before.ColumnEdges;
        if (edges.Count < 3 || Math.Abs(bands[0].Right - bands[0].Left - edges[^1] + edges[0]) > snap)
            return 0;
        var columns = edges.Skip(1).SkipLast(1).Select(x => x - edges[0] + bands[0].Left).ToList();
        var i = 0;
        for (; i < bands.Count && bands[i].Ruled.Count == 0 && bands[i].Keeps(columns) is { Count: > 0 } kept
            && !TextColumns.AreIn([bands[i]]); i++)
            Emit(bands[i], kept, vertical);
        return i;
    }

    // From the band on, as many as have columns in common; the index after them.
    private static int Run(List<Band> bands, int start, List<Ruling> horizontal, List<Ruling> vertical)
    {
        if (bands[start].Ruled is { Count: > 0 } above)
        {
            var i = start + 1;
            for (; i < bands.Count && bands[i].Ruled.Count == 0 && !IsBeyond(bands, i, start, -1)
                && (IsSparse(bands, i, above) || !IsEnd(bands, i, above)); i++)
                Emit(bands[i], IsSparse(bands, i, above) ? above : Kept(bands[i], above), vertical);
            return i;
        }

        // Rows over the one that has the columns: 取り組み名 | オンライン化の推進, or what a page break has left of the rows before.
        if (bands.FindIndex(start, b => b.Ruled.Count > 0) is > 0 and var header
            && !Enumerable.Range(start, header - start).Any(i => IsBeyond(bands, i, header, 1) || IsEnd(bands, i, bands[header].Ruled)))
        {
            for (var i = start; i < header; i++)
                Emit(bands[i], Kept(bands[i], bands[header].Ruled), vertical);
            return header;
        }

        var end = start + 1;
        var columns = Band.Gaps(bands[start].Runs);
        while (end < bands.Count && bands[end] is { Ruled.Count: 0, Group: null } && bands[end].HasSides == bands[start].HasSides
            && columns.Count > 0 && Common(bands.GetRange(start, end + 1 - start)) is { Count: > 0 } common
            && common.Count * 2 >= columns.Count)
            (end, columns) = (end + 1, common);
        if (end - start < 2 || TextColumns.AreIn(bands[start..end]))
            return start + 1;
        var cuts = columns.Select(c => (c.From + c.To) / 2).ToList();
        for (var i = start; i < end; i++)
            Emit(bands[i], cuts, vertical);
        if (end - start == 2)
            horizontal.AddRange(bands[end - 1].Rows(cuts[0]).Select(y => new Ruling(y, bands[end - 1].Left, bands[end - 1].Right)));
        return end;
    }

    // Under or over two rows that rules close on all sides, a band without sides is none of their table: a heading, and the text under it.
    private static bool IsBeyond(List<Band> bands, int i, int ruled, int step)
    {
        var next = ruled + step;
        return !bands[i].HasSides && bands[ruled].HasSides && next >= 0 && next < bands.Count
            && bands[next] is { HasSides: true, Ruled.Count: > 0 };
    }

    private static IReadOnlyList<double> Kept(Band band, IReadOnlyList<double> columns) =>
        band.Keeps(columns) is { Count: > 0 } kept ? kept : columns.Count > 1 ? band.KeepsLabel(columns) : [];

    // A cell over the whole width is a row between others: 施策の成果指標.
    private static bool IsEnd(List<Band> bands, int i, IReadOnlyList<double> columns) =>
        Kept(bands[i], columns).Count == 0
            && !(bands[i].IsOneCell && i + 1 < bands.Count && (bands[i + 1].Ruled.Count > 0 || Kept(bands[i + 1], columns).Count > 0));

    // A row with text in one of three columns or more, as schedules have; in the first column alone it could be a heading, unless another
    // row in its type follows.
    private static bool IsSparse(List<Band> bands, int i, IReadOnlyList<double> columns) =>
        columns.Count >= 2 && bands[i].OnlyColumn(columns) is { } column
        && (column > 0 || (i + 1 < bands.Count && bands[i + 1].Ruled.Count == 0
            && (Kept(bands[i + 1], columns).Count > 0 || bands[i + 1].OnlyColumn(columns) > 0)
            && bands[i].Runs.Max(r => r.Box.Height) <= bands[i + 1].Runs.Select(r => r.Box.Height).DefaultIfEmpty(double.MaxValue)
                .Max() * 1.05));

    private static void Emit(Band band, IReadOnlyList<double> cuts, List<Ruling> vertical)
    {
        vertical.AddRange(cuts.Append(band.Left).Append(band.Right).Select(x => new Ruling(x, band.Top, band.Bottom)));
        if (band.Group is { } group && group.Top == band.Top)
            vertical.Add(new Ruling(group.Left, group.Top, group.Bottom));
    }

    // The gaps that no text of any band closes, where each band has text in two columns or more, or bars alone.
    private static List<(double From, double To)> Common(List<Band> bands)
    {
        var gaps = Band.Gaps([.. bands.SelectMany(b => b.Runs)]);
        return bands.TrueForAll(b => b is { Runs.Count: 0, Marks.Count: > 0 }
            || b.Runs.Select(r => gaps.Count(g => g.To <= r.Box.CenterX)).Distinct().Count() >= 2) ? gaps : [];
    }
}
