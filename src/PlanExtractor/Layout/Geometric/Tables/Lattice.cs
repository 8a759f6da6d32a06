using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>The lines of a grid, and which cells they make.</summary>
/// <param name="Xs">Left edge of each column, and the right edge of the last.</param>
/// <param name="Ys">Upper edge of each row, and the lower edge of the last.</param>
/// <param name="Cells">Cells with their spans, row by row.</param>
internal sealed record Lattice(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<LatticeCell> Cells)
{
    /// <summary>The whole grid.</summary>
    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>Place of a cell.</summary>
    public Box BoxOf(LatticeCell cell) => new(Xs[cell.Column], Ys[cell.Row], Xs[cell.Column + cell.ColumnSpan], Ys[cell.Row + cell.RowSpan]);
}

/// <summary>A cell of a grid.</summary>
internal readonly record struct LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>Makes grids of rules that cross.</summary>
internal static class LatticeFinder
{
    // Points.
    private const double Touch = 3;
    private const double SameEdge = 3;
    private const double Overhang = 12;
    private const double TallestRow = 220;
    private const double RoomInRow = 14;
    private const double MostCells = 20_000;

    // Part of a cell's edge that must be ruled.
    private const double Ruled = 0.6;

    /// <summary>The grids of a page, from top to bottom; a single box is none.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="glyphs">Places of glyphs, which tell where a row without rules of its own has columns.</param>
    public static IReadOnlyList<Lattice> Find(IReadOnlyList<Rule> rules, IReadOnlyList<Box> glyphs)
    {
        var found = new List<Lattice>();
        foreach (var group in Groups(rules, glyphs))
        {
            if (group.Exists(r => r.IsHorizontal) && group.Exists(r => !r.IsHorizontal) && Of(group, glyphs) is { } lattice)
                found.Add(lattice);
        }

        return [.. found.OrderBy(l => l.Ys[0]).ThenBy(l => l.Xs[0])];
    }

    // Rules that touch belong together.
    private static List<List<Rule>> Groups(IReadOnlyList<Rule> rules, IReadOnlyList<Box> glyphs)
    {
        var parent = Enumerable.Range(0, rules.Count).ToArray();
        int Root(int i)
        {
            while (parent[i] != i)
                i = parent[i] = parent[parent[i]];
            return i;
        }

        var verticals = Enumerable.Range(0, rules.Count).Where(i => !rules[i].IsHorizontal).OrderBy(i => rules[i].At).ToList();
        var places = verticals.Select(i => rules[i].At).ToList();
        for (var h = 0; h < rules.Count; h++)
        {
            if (!rules[h].IsHorizontal)
                continue;
            var first = places.BinarySearch(rules[h].From - Touch);
            for (var v = first < 0 ? ~first : first; v < places.Count && places[v] <= rules[h].To + Touch; v++)
            {
                var vertical = rules[verticals[v]];
                if (vertical.From - Touch <= rules[h].At && rules[h].At <= vertical.To + Touch)
                    parent[Root(verticals[v])] = Root(h);
            }
        }

        foreach (var (upper, lower) in BelowHeaders(rules, glyphs))
            parent[Root(lower)] = Root(upper);
        return [.. Enumerable.Range(0, rules.Count).GroupBy(Root).OrderBy(g => g.Key).Select(g => g.Select(i => rules[i]).ToList()).Where(g => g.Count >= 3)];
    }

    // Under a header with columns, rows may be parted by horizontal rules alone, each as long as the one above it.
    private static IEnumerable<(int Upper, int Lower)> BelowHeaders(IReadOnlyList<Rule> rules, IReadOnlyList<Box> glyphs)
    {
        var verticals = rules.Where(r => !r.IsHorizontal).ToList();
        var horizontals = Enumerable.Range(0, rules.Count).Where(i => rules[i].IsHorizontal).OrderBy(i => rules[i].At).ToList();
        for (var i = 1; i < horizontals.Count; i++)
        {
            var lower = rules[horizontals[i]];
            if (verticals.Exists(v => v.From - Touch <= lower.At && lower.At <= v.To + Touch && v.At >= lower.From - Touch && v.At <= lower.To + Touch))
                continue;
            for (var j = i - 1; j >= 0 && lower.At - rules[horizontals[j]].At <= TallestRow; j--)
            {
                var upper = rules[horizontals[j]];
                if (Math.Abs(upper.From - lower.From) > Overhang / 2 || Math.Abs(upper.To - lower.To) > Overhang / 2)
                    continue;
                if (IsRow(upper, lower, glyphs))
                    yield return (horizontals[j], horizontals[i]);
                break;
            }
        }
    }

    // The text of a row fills it; over a heading with a line under it there is room.
    private static bool IsRow(Rule upper, Rule lower, IReadOnlyList<Box> glyphs)
    {
        var reach = upper.At;
        var any = false;
        foreach (var glyph in glyphs.Where(g => g.CenterY > upper.At && g.CenterY < lower.At && g.CenterX > upper.From && g.CenterX < upper.To).OrderBy(g => g.Top))
        {
            if (glyph.Top - reach > RoomInRow)
                return false;
            (reach, any) = (Math.Max(reach, glyph.Bottom), true);
        }

        return any && lower.At - reach <= RoomInRow;
    }

    private static Lattice? Of(List<Rule> rules, IReadOnlyList<Box> glyphs)
    {
        var (horizontals, verticals) = (rules.Where(r => r.IsHorizontal).ToList(), rules.Where(r => !r.IsHorizontal).ToList());
        var xs = Edges(verticals, horizontals);
        var ys = Edges(horizontals, verticals);
        if (xs.Count < 2 || ys.Count < 2 || (xs.Count - 1) * (ys.Count - 1) is < 2 or > (int)MostCells)
            return null;
        verticals.AddRange(OpenRows(xs, ys, verticals, glyphs));
        var cells = Cells(xs, ys, horizontals, verticals);
        return cells.Count < 2 ? null : new Lattice(xs, ys, cells);
    }

    // Rules close together are one edge; where the outer ones are missing, the others' ends tell.
    private static List<double> Edges(List<Rule> along, List<Rule> across)
    {
        var edges = new List<double>();
        var (sum, count) = (0.0, 0);
        foreach (var at in along.Select(r => r.At).Order())
        {
            if (count > 0 && at - (sum / count) > SameEdge)
            {
                edges.Add(sum / count);
                (sum, count) = (0, 0);
            }

            (sum, count) = (sum + at, count + 1);
        }

        edges.Add(sum / count);
        var (from, to) = (Usual(across.Select(r => r.From).Order().ToList()), Usual(across.Select(r => r.To).OrderDescending().ToList()));
        if (from < edges[0] - Overhang)
            edges.Insert(0, from);
        if (to > edges[^1] + Overhang)
            edges.Add(to);
        return edges;
    }

    // An end that at least two rules share, else the outermost.
    private static double Usual(List<double> ends)
    {
        for (var i = 1; i < ends.Count; i++)
        {
            if (Math.Abs(ends[i] - ends[i - 1]) <= SameEdge)
                return ends[i];
        }

        return ends[0];
    }

    // A row without any rule inside has the columns of the other rows as far as no glyph stands on their edges.
    private static List<Rule> OpenRows(List<double> xs, List<double> ys, List<Rule> verticals, IReadOnlyList<Box> glyphs)
    {
        var added = new List<Rule>();
        for (var r = 0; r + 1 < ys.Count && xs.Count > 2; r++)
        {
            if (Enumerable.Range(1, xs.Count - 2).Any(c => IsRuled(verticals, xs[c], ys[r], ys[r + 1])))
                continue;
            var row = glyphs.Where(g => g.CenterY > ys[r] && g.CenterY < ys[r + 1] && g.CenterX > xs[0] && g.CenterX < xs[^1]).ToList();
            added.AddRange(Enumerable.Range(1, xs.Count - 2).Where(c => !row.Exists(g => g.Left < xs[c] - 1 && g.Right > xs[c] + 1)).Select(c => new Rule(false, xs[c], ys[r], ys[r + 1])));
        }

        return added;
    }

    private static List<LatticeCell> Cells(List<double> xs, List<double> ys, List<Rule> horizontals, List<Rule> verticals)
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var taken = new bool[rows, columns];
        var cells = new List<LatticeCell>();
        bool Right(int r, int c) => IsRuled(verticals, xs[c + 1], ys[r], ys[r + 1]);
        bool Below(int r, int c) => IsRuled(horizontals, ys[r + 1], xs[c], xs[c + 1]);
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c])
                    continue;
                var width = 1;
                while (c + width < columns && !taken[r, c + width] && !Right(r, c + width - 1))
                    width++;
                var height = 1;
                while (r + height < rows && Enumerable.Range(c, width).All(x => !Below(r + height - 1, x) && !taken[r + height, x])
                    && Enumerable.Range(c, width - 1).All(x => !Right(r + height, x)) && (c + width == columns || Right(r + height, c + width - 1) || !Right(r, c + width - 1)))
                    height++;
                for (var y = r; y < r + height; y++)
                {
                    for (var x = c; x < c + width; x++)
                        taken[y, x] = true;
                }

                cells.Add(new LatticeCell(r, c, height, width));
            }
        }

        return cells;
    }

    private static bool IsRuled(List<Rule> rules, double at, double from, double to)
    {
        var covered = 0.0;
        foreach (var rule in rules)
        {
            if (Math.Abs(rule.At - at) <= SameEdge)
                covered += Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from));
        }

        return covered >= Ruled * (to - from);
    }
}
